import { plainDate } from "./plain-date.ts";
import type { Calendar, DateLike, DayStatus } from "./types.ts";
import { yearTable } from "./year-table.ts";

/** Whether a date counts as a business day in a calendar, and why. Throws RangeError for a date that does not exist. */
export function dayStatus(date: DateLike, calendar: Calendar): DayStatus {
  const day = plainDate(date);
  return yearTable(calendar, day.year)[day.dayOfYear - 1]!;
}

/** Every calendar day from `date` (included) onwards, without end: the reader stops. */
export function* daysFrom(date: DateLike, calendar: Calendar): Generator<DayStatus, never> {
  const first = plainDate(date);
  let index = first.dayOfYear - 1;
  for (let year = first.year; ; year++) {
    const table = yearTable(calendar, year);
    for (; index < table.length; index++) yield table[index]!;
    index = 0;
  }
}
