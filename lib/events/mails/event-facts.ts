import { countryName } from "#lib/catalogues/country-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { EventMode } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { eventIcsPath, eventPath, whole } from "../event-address.ts";
import { MEXICO } from "../event-words.ts";
import { sayTime, sayZone } from "../say-session.ts";
import type { EventFacts } from "./registration-mails.ts";

interface Placed {
  mode: EventMode;
  city: string;
  address: string;
  stateCode: string | null;
  countryCode: string | null;
}

const states = new Map<string, string>(STATES.map(([code, name]) => [code, name]));

/** City, state and country in words: «Guadalajara, Jalisco, México»; «En línea» when nobody travels. */
export function sayPlace({ mode, city, address, stateCode, countryCode }: Placed): string {
  if (mode === "ONLINE") return "En línea";
  const country = countryCode ? countryName(countryCode) : MEXICO;
  const place = [address, city, stateCode && states.get(stateCode), country].filter(Boolean).join(", ");
  return mode === "BOTH" ? `${place}, y en línea` : place;
}

/** What the mails about a published event say of it. */
export async function readEventFacts(tx: Tx, eventId: string): Promise<EventFacts> {
  const event = await tx.event.findUniqueOrThrow({
    where: { id: eventId },
    include: { office: { select: { name: true } }, sessions: { orderBy: { startsAt: "asc" } } },
  });
  return {
    title: event.title,
    office: event.office.name,
    when: event.sessions.map((one) => `${sayTime(one, one.timeZone)} (${sayZone(one.timeZone)})`),
    where: sayPlace(event),
    page: whole(eventPath(event.code!)),
    ics: whole(eventIcsPath(event.code!)),
  };
}
