import type { Tx } from "#lib/kernel/db.ts";
import { eventIcsPath, eventPath, whole } from "../event-address.ts";
import { sayPlace } from "../say-place.ts";
import { sayTime, sayZone } from "../say-session.ts";
import type { EventFacts } from "./registration-mails.ts";

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
