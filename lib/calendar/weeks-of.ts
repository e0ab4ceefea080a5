import type { StripDay } from "./types.ts";

/** A strip as rows of seven, Monday first; null where the week begins before the strip or ends after it. */
export function weeksOf(strip: readonly StripDay[]): (StripDay | null)[][] {
  const [first] = strip;
  if (!first) return [];
  // Sunday is 0 for the Date object and the last day of the week here.
  const blanks = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells = [...Array<null>(blanks).fill(null), ...strip];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[week * 7 + weekday] ?? null),
  );
}
