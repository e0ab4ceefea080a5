import { expect, test } from "vitest";
import { radarThreshold } from "#lib/ties/rules/radar.ts";

const TODAY = "2026-11-22";

test.each([
  ["2027-11-23", null],
  ["2027-11-22", 12],
  ["2027-05-23", 12],
  ["2027-05-22", 6],
  ["2027-02-23", 6],
  ["2027-02-22", 3],
  ["2026-11-22", 3],
  ["2026-11-21", null],
])("what ends on %s has reached the threshold of %s months", (endsOn, months) => {
  expect(radarThreshold(endsOn, TODAY)).toBe(months);
});

test("three months after 30 November reach the last day of February", () => {
  expect(radarThreshold("2027-02-28", "2026-11-30")).toBe(3);
  expect(radarThreshold("2027-03-01", "2026-11-30")).toBe(6);
});
