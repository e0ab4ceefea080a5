import { expect, it } from "vitest";
import { describeRule } from "#lib/calendar/describe-rule.ts";

it.each([
  [{ kind: "FIXED", month: 9, day: 16 }, "16 de septiembre"],
  [{ kind: "NTH_WEEKDAY", month: 3, weekday: 1, nth: 3 }, "tercer lunes de marzo"],
  [
    { kind: "SEXENNIAL", month: 10, day: 1, everyYears: 6, fromYear: 2024 },
    "1 de octubre cada 6 años desde 2024",
  ],
] as const)("%o is said as «%s»", (rule, words) => {
  expect(describeRule(rule)).toBe(words);
});
