import { expect, it } from "vitest";
import { formatPartialDate, partialDate, whenOf } from "#lib/registry/partial-date.ts";

it.each([
  ["DAY", "1998-03-15", "1998-03-15", "15 de marzo de 1998", "el 15 de marzo de 1998"],
  ["MONTH", "1998-03-01", "1998-03", "marzo de 1998", "en marzo de 1998"],
  ["YEAR", "1998-01-01", "1998", "1998", "en 1998"],
] as const)("a date known to the %s says no more than that", (known, day, iso, words, when) => {
  expect(partialDate(new Date(day), known)).toBe(iso);
  expect(formatPartialDate(iso)).toBe(words);
  expect(whenOf(iso)).toBe(when);
});

it.each([
  ["1998-03-15", "on 15 March 1998"],
  ["1998-03", "in March 1998"],
  ["1998", "in 1998"],
])("%s in English", (date, when) => {
  expect(whenOf(date, "en")).toBe(when);
});
