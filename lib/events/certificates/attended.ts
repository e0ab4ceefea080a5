import { dateColumn } from "#lib/kernel/iso-date.ts";
import { dayIn, type EventTime } from "../say-session.ts";
import { minutesOf } from "./certificate-rule.ts";

/** What somebody sat through, as a constancia counts it; days by the clocks of each session. Null when it was nothing. */
export function sumAttended(sessions: readonly EventTime[]) {
  const days = sessions
    .flatMap(({ startsAt, endsAt, timeZone }) => [dayIn(startsAt, timeZone), dayIn(endsAt, timeZone)])
    .toSorted();
  if (days.length === 0) return null;
  return {
    sessions: sessions.length,
    minutes: sessions.reduce((sum, session) => sum + minutesOf(session), 0),
    firstDay: dateColumn(days[0]!),
    lastDay: dateColumn(days.at(-1)!),
  };
}
