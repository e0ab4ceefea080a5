import type { Prisma } from "#lib/generated/prisma/client.ts";

/** What every screen of an event reads of it. Registrations are never among it: they are people. */
export const EVENT_PARTS = {
  office: { select: { id: true, name: true, municipality: true } },
  areas: { select: { area: { select: { key: true, name: true } } }, orderBy: { area: { position: "asc" } } },
  sessions: { orderBy: [{ startsAt: "asc" }, { endsAt: "asc" }] },
  changes: { orderBy: { at: "desc" } },
} as const satisfies Prisma.EventInclude;

export type EventView = Prisma.EventGetPayload<{ include: typeof EVENT_PARTS }>;

/** One that anyone may read has its code and its days. */
export type PublicEvent = EventView & { code: string; startsAt: Date; endsAt: Date };

/** What anyone may read: also what was called off. */
export const PUBLIC = { state: { not: "DRAFT" } } as const satisfies Prisma.EventWhereInput;

/** The first zone of an event: the one in whose clocks its month and day are told. */
export const zoneOf = ({ sessions }: Pick<EventView, "sessions">): string =>
  sessions[0]?.timeZone ?? "America/Mexico_City";
