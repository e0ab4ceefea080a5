import type { Term } from "./term.ts";
import type { DateLike } from "./types.ts";

/** Days of a term in which a prevention is still possible: its first third, where a fraction counts as a whole day (LFPA art. 17-A). */
export function firstThird(budgetDays: number): number {
  return Math.ceil(budgetDays / 3);
}

/** Whether `today` lies between the day of receipt and the n-th counted day of the term, both included. */
export function isWithinFirstDays(term: Term, today: DateLike, n: number): boolean {
  const date = String(today);
  const last = term.strip.find((day) => day.count !== null && day.count >= n);
  // While the clock is stopped before day n, the n-th day is still to come.
  return date >= term.receivedOn && (last === undefined || date <= last.date);
}
