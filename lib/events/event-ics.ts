import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { sayPlace } from "./say-place.ts";
import { eventPath } from "./event-address.ts";
import { type PublicEvent, sayConveners } from "./event-view.ts";

/**
 * Events as an iCalendar file (RFC 5545): an entry per session, in UTC, which every program shows in its own clocks. The
 * UID of an entry is that of its session, whichever are added before it, and SEQUENCE goes up with each change, so that a
 * program that follows it changes what it had. What was called off says so.
 * @param appUrl origin of the portal, without a slash at the end
 */
export function writeIcs(
  events: readonly PublicEvent[],
  { appUrl, name }: { appUrl: string; name: string },
): string {
  const calendar = ical({
    prodId: { company: "SRE", product: "Agenda de acción internacional", language: "ES" },
    ...{ name, method: ICalCalendarMethod.PUBLISH, ttl: 3600 },
  });
  const host = new URL(appUrl).hostname;
  for (const event of events) {
    const page = appUrl + eventPath(event.code);
    event.sessions.forEach((session, index) => {
      const parts = event.sessions.length > 1 ? ` (sesión ${index + 1} de ${event.sessions.length})` : "";
      calendar.createEvent({
        id: `${session.id}@${host}`,
        ...{ start: session.startsAt, end: session.endsAt, sequence: event.sequence, url: page },
        ...{ stamp: event.updatedAt, created: event.publishedAt, lastModified: event.updatedAt },
        summary: `${event.state === "CANCELLED" ? "Cancelado: " : ""}${event.title}${parts}`,
        description: [
          ...(event.demo ? ["Evento inventado, de demostración."] : []),
          ...(event.cancelReason ? [`Se canceló: ${event.cancelReason}`] : []),
          ...[event.purpose, `Convoca: ${sayConveners(event)}`, event.link, page].filter(Boolean),
        ].join("\n"),
        location: sayPlace(event),
        categories: event.areas.map(({ area }) => ({ name: area.name })),
        status: event.state === "CANCELLED" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      });
    });
  }
  return calendar.toString();
}

/** What an answer with such a file says of it. */
export const icsHeaders = (fileName: string) => ({
  "Content-Type": "text/calendar; charset=utf-8",
  "Content-Disposition": `inline; filename="${fileName}.ics"`,
});
