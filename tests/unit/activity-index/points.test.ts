import { expect, test } from "vitest";
import { formatChange, formatPoints } from "#lib/activity-index/format-points.ts";
import { pointsSchema } from "#lib/activity-index/index-input.ts";

test.each([
  ["0", 0],
  ["1", 100],
  ["1.00", 100],
  ["0.29", 29],
  ["0,57", 57],
  [" .5 ", 50],
])("%j is %i hundredths", (typed, hundredths) => {
  expect(pointsSchema.parse(typed)).toBe(hundredths);
});

test.each(["", "1.01", "2", "-0.1", "0.123", "1e-1", "uno", "0..5"])("%j is refused", (typed) => {
  expect(pointsSchema.safeParse(typed).success).toBe(false);
});

test("points are read with two decimals, and a change with its sign", () => {
  expect([formatPoints(280), formatPoints(5)]).toEqual(["2.80", "0.05"]);
  expect([formatChange(40), formatChange(-20), formatChange(0)]).toEqual(["+0.40", "−0.20", "0.00"]);
});
