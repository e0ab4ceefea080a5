import { businessDaysBetween } from "./business-days.ts";
import { daysFrom } from "./day-status.ts";
import type { Calendar, DateLike, DayStatus, IsoDate, StripDay, Suspension } from "./types.ts";

export type TermInput = {
  /** Day 0: the day of receipt. */
  readonly receivedOn: DateLike;
  readonly budgetDays: number;
  readonly suspensions?: readonly Suspension[];
  readonly calendar: Calendar;
  /** The day the term is looked at; the day of receipt when not given. */
  readonly today?: DateLike;
};

export type Term = {
  readonly receivedOn: IsoDate;
  readonly budgetDays: number;
  /** null while a suspension without end keeps the clock stopped. */
  readonly dueOn: IsoDate | null;
  /** Business days counted up to and including `today`, at most the budget. */
  readonly daysElapsed: number;
  /** Business days still to come after `today`; negative = business days since it fell due. */
  readonly daysLeft: number;
  readonly overdue: boolean;
  /** Some day of the strip belongs to a year whose official list has not been published. */
  readonly provisional: boolean;
  /** Every calendar day from receipt to due date; to `today` or the stop of the clock while it has none. */
  readonly strip: readonly StripDay[];
};

/**
 * Counts a term of business days: the day of receipt is day 0, day 1 the next business day, suspended days
 * do not count (LFPA art. 17-A, supplementary). It stores nothing: the date follows from the budget, the
 * ledger of suspensions and the calendar. Throws RangeError for a budget that is not a whole number ≥ 0.
 */
export function computeTerm(input: TermInput): Term {
  const { budgetDays, calendar } = input;
  if (!Number.isInteger(budgetDays) || budgetDays < 0) {
    throw new RangeError(`A term is a whole number of days, 0 or more: ${budgetDays}`);
  }
  const receivedOn = String(input.receivedOn);
  const today = String(input.today ?? receivedOn);
  const strip = countDays(receivedOn, budgetDays, ledgerOf(input.suspensions ?? []), calendar, today);
  const last = strip.at(-1)!;
  const dueOn = last.kind === "due" ? last.date : null;
  const daysElapsed = strip.findLast((day) => day.count !== null && day.date <= today)?.count ?? 0;
  const overdue = dueOn !== null && today > dueOn;
  return {
    receivedOn,
    budgetDays,
    dueOn,
    daysElapsed,
    daysLeft: overdue ? -businessDaysBetween(dueOn, today, calendar) : budgetDays - daysElapsed,
    overdue,
    provisional: strip.some((day) => day.provisional),
    strip,
  };
}

type Stop = { from: IsoDate; until: IsoDate | null; reason: string; source: string };

function ledgerOf(suspensions: readonly Suspension[]): Stop[] {
  return suspensions.map(({ from, until, reason, by }) => ({
    from: String(from),
    until: until === null ? null : String(until),
    reason,
    source: by,
  }));
}

function countDays(
  receivedOn: IsoDate,
  budget: number,
  stops: readonly Stop[],
  calendar: Calendar,
  today: IsoDate,
): StripDay[] {
  const strip: StripDay[] = [];
  let count = 0;
  for (const day of daysFrom(receivedOn, calendar)) {
    const first = strip.length === 0;
    const stop = first
      ? undefined
      : stops.find(({ from, until }) => day.date > from && day.date <= (until ?? day.date));
    // A clock that nobody has restarted yet has no due date to walk to.
    if (stop && stop.until === null && day.date > today) return strip;
    if (!first && !stop && day.businessDay) count++;
    const due = !stop && day.businessDay && count >= budget;
    strip.push(first || !stop ? ordinaryDay(day, first, due, count) : suspendedDay(day, stop));
    if (due) return strip;
  }
  return strip;
}

function ordinaryDay(day: DayStatus, first: boolean, due: boolean, count: number): StripDay {
  const { date, kind: dayKind, reason, source, provisional } = day;
  const kind = due ? "due" : first ? "receipt" : day.businessDay ? "counted" : "skipped";
  return { date, kind, dayKind, count: kind === "skipped" ? null : count, reason, source, provisional };
}

function suspendedDay(day: DayStatus, { reason, source }: Stop): StripDay {
  const { date, kind: dayKind, provisional } = day;
  return { date, kind: "suspended", dayKind, count: null, reason, source, provisional };
}
