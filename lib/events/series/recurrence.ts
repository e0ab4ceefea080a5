import type { SeriesStep } from "#lib/generated/prisma/enums.ts";

export interface SeriesRule {
  step: SeriesStep;
  /** Every so many weeks or months, from 1. */
  every: number;
  /** Last day, ISO, counted; or null. */
  untilOn: string | null;
  /** How many in all, the first one too; or null. */
  times: number | null;
  skipHolidays: boolean;
}

export interface Occurrences {
  /** ISO days, the first one before all. */
  days: string[];
  /** Those that were left out because nobody works. */
  skipped: string[];
  /** There would have been more: a series ends here. */
  cut: boolean;
}

/** A series has no more than these, nor goes further than this. */
export const MOST_IN_SERIES = 60;
const LONGEST_MONTHS = 36;

/**
 * The days on which something is repeated. Of days alone: hours are told by the clocks of each place, whatever they do
 * between one day and the next. A few lines of our own instead of a library of RRULE: three steps, holidays of this country,
 * and no calendar program that has to read them, since each event is told to it on its own.
 * @param first ISO @param isOff whether nobody works on a day
 */
export function occurrencesOf(first: string, rule: SeriesRule, isOff: (day: string) => boolean): Occurrences {
  const start = Temporal.PlainDate.from(first);
  const last = start.add({ months: LONGEST_MONTHS });
  const result: Occurrences = { days: [], skipped: [], cut: false };
  for (let turn = 0; ; turn++) {
    const day = dayOf(start, rule, turn);
    const reached = start.add(
      rule.step === "WEEKLY" ? { weeks: turn * rule.every } : { months: turn * rule.every },
    );
    const at = day ?? reached;
    if (rule.untilOn !== null && at.toString() > rule.untilOn) return result;
    if (Temporal.PlainDate.compare(at, last) > 0) return { ...result, cut: true };
    if (day === null) continue;
    const told = day.toString();
    // The first is the event that is repeated: it is there already.
    if (turn > 0 && rule.skipHolidays && isOff(told)) {
      result.skipped.push(told);
      continue;
    }
    result.days.push(told);
    if (result.days.length === rule.times) return result;
    if (result.days.length === MOST_IN_SERIES) return { ...result, cut: rule.times !== MOST_IN_SERIES };
  }
}

const WEEK = 7;

/** The day of a turn; null for a month that has not got it. */
function dayOf(
  start: Temporal.PlainDate,
  { step, every }: Pick<SeriesRule, "step" | "every">,
  turn: number,
): Temporal.PlainDate | null {
  if (step === "WEEKLY") return start.add({ weeks: turn * every });
  const month = start.toPlainYearMonth().add({ months: turn * every });
  if (step === "MONTHLY_DAY")
    return start.day > month.daysInMonth ? null : month.toPlainDate({ day: start.day });
  return weekdayOf(month, start.dayOfWeek, ordinalOf(start));
}

/** Which of its weekday in the month a day is, from 1; 5 is the last, whichever it is. */
export const ordinalOf = ({ day }: Temporal.PlainDate): number => Math.ceil(day / WEEK);

function weekdayOf(month: Temporal.PlainYearMonth, weekday: number, ordinal: number): Temporal.PlainDate {
  if (ordinal === 5) {
    const end = month.toPlainDate({ day: month.daysInMonth });
    return end.subtract({ days: (end.dayOfWeek - weekday + WEEK) % WEEK });
  }
  const first = month.toPlainDate({ day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + WEEK) % WEEK) + (ordinal - 1) * WEEK });
}
