import { dayStatus, daysFrom } from "./day-status.ts";
import { plainDate } from "./plain-date.ts";
import type { Calendar, DateLike, IsoDate } from "./types.ts";

/**
 * The n-th business day after `date`, which is day 0 whether it works or not.
 * With n = 0: the date itself, or the next business day when it is not one.
 */
export function addBusinessDays(date: DateLike, n: number, calendar: Calendar): IsoDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Business days to add must be 0 or more: ${n}`);
  let count = 0;
  for (const day of daysFrom(date, calendar)) {
    const first = day.date === String(date);
    if (!day.businessDay) continue;
    if (!first) count++;
    if (count >= n) return day.date;
  }
  throw new RangeError("Unreachable: the days of a calendar do not end");
}

/** Business days after `from` up to and including `to`; negative when `to` is earlier. Same date: 0. */
export function businessDaysBetween(from: DateLike, to: DateLike, calendar: Calendar): number {
  const [start, end] = [String(from), String(to)];
  if (end < start) return -businessDaysBetween(to, from, calendar);
  let count = 0;
  for (const day of daysFrom(from, calendar)) {
    if (day.date > end) break;
    if (day.businessDay && day.date !== start) count++;
  }
  return count;
}

/** The n-th business day before `date`. With n = 0: the date itself, or the last business day before it. */
export function subtractBusinessDays(date: DateLike, n: number, calendar: Calendar): IsoDate {
  if (!Number.isInteger(n) || n < 0)
    throw new RangeError(`Business days to subtract must be 0 or more: ${n}`);
  let count = 0;
  for (let day = plainDate(date); ; day = day.subtract({ days: 1 })) {
    if (!dayStatus(day, calendar).businessDay) continue;
    if (day.toString() !== String(date)) count++;
    if (count >= n) return day.toString();
  }
}
