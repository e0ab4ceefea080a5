import type { EventTime } from "#lib/events/say-session.ts";
import { sayAtHome, sayTime, sayZone } from "#lib/events/say-session.ts";

/** When people meet, in the event's own clocks, and in Mexico City's where they differ. */
export function SessionList({ sessions }: { sessions: readonly EventTime[] }) {
  if (sessions.length === 0) return <p className="text-tinta-suave">Todavía sin fecha.</p>;
  return (
    <ul className="space-y-2">
      {sessions.map((session) => {
        const atHome = sayAtHome(session);
        return (
          <li key={`${session.startsAt.toISOString()}${session.endsAt.toISOString()}`}>
            <span className="first-letter:uppercase inline-block">{sayTime(session, session.timeZone)}</span>{" "}
            <span className="text-tinta-suave">({sayZone(session.timeZone)})</span>
            {atHome ? <span className="block text-sm text-tinta-suave">Equivale a: {atHome}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
