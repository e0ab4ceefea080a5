import { expect, it } from "vitest";
import {
  comparePeriods,
  endOfPeriod,
  isPeriod,
  periodsOf,
  sayPeriod,
  startOfPeriod,
} from "#lib/plans/items/period.ts";

it.each([
  ["2027", "2027-01-01", "2027-12-31", "2027"],
  ["2027-S1", "2027-01-01", "2027-06-30", "primer semestre de 2027"],
  ["2027-S2", "2027-07-01", "2027-12-31", "segundo semestre de 2027"],
  ["2027-T3", "2027-07-01", "2027-09-30", "tercer trimestre de 2027"],
  ["2028-02", "2028-02-01", "2028-02-29", "febrero de 2028"],
])("%s goes from %s to %s", (period, start, end, words) => {
  expect(startOfPeriod(period)).toBe(start);
  expect(endOfPeriod(period)).toBe(end);
  expect(sayPeriod(period)).toBe(words);
});

it.each(["", "27", "2027-S3", "2027-T5", "2027-13", "2027-1", "2027-01-01"])("«%s» is no period", (text) => {
  expect(isPeriod(text)).toBe(false);
  expect(() => endOfPeriod(text)).toThrow(RangeError);
});

it("lists the periods of a year and puts them in order", () => {
  expect(periodsOf(2027, "QUARTERLY")).toEqual(["2027-T1", "2027-T2", "2027-T3", "2027-T4"]);
  expect(["2028", "2027", "2027-S2", "2027-01"].sort(comparePeriods)).toEqual([
    "2027-01",
    "2027-S2",
    "2027",
    "2028",
  ]);
});
