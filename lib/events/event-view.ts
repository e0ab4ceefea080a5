import type { EventKind, EventMode, EventState } from "#lib/generated/prisma/enums.ts";
import type { EventTime } from "./say-session.ts";

/** An event as its screens have it, read with `EVENT_PARTS`: what it is in the schema. */
export interface EventView {
  id: string;
  code: string | null;
  state: EventState;
  title: string;
  purpose: string;
  kind: EventKind;
  mode: EventMode;
  stateCode: string | null;
  countryCode: string | null;
  city: string;
  address: string;
  link: string;
  languages: string[];
  audience: string;
  organisers: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  takesRegistration: boolean;
  capacity: number | null;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  questions: string[];
  certificateSessions: number | null;
  certificateHours: number | null;
  taken: number;
  startsAt: Date | null;
  endsAt: Date | null;
  sequence: number;
  revision: number;
  publishedAt: Date | null;
  updatedAt: Date;
  cancelledAt: Date | null;
  cancelReason: string;
  demo: boolean;
  seriesId: string | null;
  office: { id: string; name: string; municipality: string | null };
  /** The offices that accepted to convene it too, in the order in which they did. */
  cohosts: { office: { id: string; name: string } }[];
  areas: { area: { key: string; name: string } }[];
  /** In the order of time. */
  sessions: (EventTime & { id: string })[];
  /** The last first. */
  changes: { id: string; at: Date; parts: string[]; reason: string }[];
}

/** One that anyone may read has its code and its days. */
export type PublicEvent = EventView & { code: string; startsAt: Date; endsAt: Date };

/** The first zone of an event: the one in whose clocks its month and day are told. */
export const zoneOf = ({ sessions }: Pick<EventView, "sessions">): string =>
  sessions[0]?.timeZone ?? "America/Mexico_City";

const names = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** Every office of the portal that convenes it, the one that announced it first: «A, B y C». */
export const sayConveners = ({ office, cohosts }: Pick<EventView, "office" | "cohosts">): string =>
  names.format([office.name, ...cohosts.map((one) => one.office.name)]);
