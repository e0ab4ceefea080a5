import type { Term } from "./term.ts";
import type { DateLike } from "./types.ts";

/**
 * Whether `today` lies between the day of receipt and the n-th counted day of the term, both included: a prevention
 * is possible only in the first third of it (LFPA art. 17-A).
 */
export function isWithinFirstDays(term: Term, today: DateLike, n: number): boolean {
  const date = String(today);
  const last = term.strip.find((day) => day.count !== null && day.count >= n)?.date ?? term.dueOn;
  // While the clock is stopped before day n, the n-th day is still to come.
  return date >= term.receivedOn && (last === null || date <= last);
}
