import { dayIn, type EventTime } from "../say-session.ts";

/**
 * A session so many days away at the same hour by its own clocks: whether or not they change in between. An hour that they
 * skip on that day is the one after it.
 */
export function moveSession<Session extends EventTime>(session: Session, days: number): Session {
  const move = (instant: Date): Date => {
    const local = instant.toTemporalInstant().toZonedDateTimeISO(session.timeZone).toPlainDateTime();
    return new Date(local.add({ days }).toZonedDateTime(session.timeZone).epochMilliseconds);
  };
  return { ...session, startsAt: move(session.startsAt), endsAt: move(session.endsAt) };
}

/** The first day of some sessions by the clocks of the first of them, ISO. @param sessions at least one, in the order of time */
export const firstDayOf = (sessions: readonly EventTime[]): string =>
  dayIn(sessions[0]!.startsAt, sessions[0]!.timeZone);

/** Whole days from one ISO day to another; negative when it is before. */
export const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: "days" }).days;
