import { EventTags } from "#components/events/event-tags.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { eventPath } from "#lib/events/event-address.ts";
import { type PublicEvent, sayConveners, zoneOf } from "#lib/events/event-view.ts";
import { sayPlace } from "#lib/events/say-place.ts";
import { dayIn, sayTime, sayZone } from "#lib/events/say-session.ts";
import { sayMonth } from "./say-month.ts";

/** Events under the month in which each begins, by its own clocks. */
export function EventsByMonth({ events }: { events: readonly PublicEvent[] }) {
  const months = Map.groupBy(events, (event) => dayIn(event.startsAt, zoneOf(event)).slice(0, 7));
  return [...months].map(([month, rows]) => (
    <section key={month} aria-labelledby={`mes-${month}`} className="space-y-3">
      <h2 id={`mes-${month}`} className="text-xl first-letter:uppercase">
        {sayMonth(month)}
      </h2>
      <ul className="divide-y divide-linea rounded-panel border border-linea bg-white px-5">
        {rows.map((event) => {
          const [first] = event.sessions;
          const more = event.sessions.length - 1;
          return (
            <li key={event.id} className="space-y-1 py-4">
              <h3 className="text-lg">
                <TextLink href={eventPath(event.code)}>{event.title}</TextLink>
              </h3>
              <p>
                <span className="inline-block first-letter:uppercase">
                  {sayTime(first!, first!.timeZone)}
                </span>{" "}
                <span className="text-tinta-suave">
                  ({sayZone(first!.timeZone)})
                  {more === 0 ? "" : more === 1 ? " y una sesión más" : ` y ${more} sesiones más`}
                </span>
              </p>
              <p className="text-sm text-tinta-suave">
                {sayPlace(event)} · {sayConveners(event)}
              </p>
              <EventTags event={event} />
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
