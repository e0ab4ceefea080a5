import type { DateLike } from "./types.ts";

/** The date as Temporal.PlainDate. Throws RangeError for a date that does not exist (2026-02-30). */
export function plainDate(value: DateLike): Temporal.PlainDate {
  return typeof value === "string" ? Temporal.PlainDate.from(value) : value;
}
