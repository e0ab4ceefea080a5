import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { eventPath } from "#lib/events/event-address.ts";
import { sayTime, sayZone } from "#lib/events/say-session.ts";
import type { SeriesEvent } from "#lib/events/series/series-view.ts";

/** The other events of a series, each with its own page and registration. Nothing when there are none. */
export function OtherDates({ events }: { events: readonly (SeriesEvent & { code: string })[] }) {
  if (events.length === 0) return null;
  return (
    <Panel title="Otras fechas">
      <ul className="space-y-2">
        {events.map(({ id, code, title, state, sessions: [first] }) => (
          <li key={id}>
            <TextLink href={eventPath(code)}>{sayTime(first!, first!.timeZone)}</TextLink>{" "}
            <span className="text-tinta-suave">
              ({sayZone(first!.timeZone)}){state === "CANCELLED" ? ", cancelado" : ""} · {title}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
