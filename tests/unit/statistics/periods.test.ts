import { expect, test } from "vitest";
import { isInPeriod, listPeriods } from "#lib/statistics/periods.ts";

const namesOn = (signedOn: string, today = "2026-11-21") =>
  listPeriods(today)
    .filter((period) => isInPeriod(period, signedOn))
    .map((period) => period.name);

test.each([
  ["1982-11-30", []],
  ["1982-12-01", ["Miguel de la Madrid"]],
  ["1988-11-30", ["Miguel de la Madrid"]],
  ["1988-12-01", ["Carlos Salinas"]],
  ["1994-11-30", ["Carlos Salinas"]],
  ["1994-12-01", ["Ernesto Zedillo"]],
  ["2000-11-30", ["Ernesto Zedillo"]],
  ["2000-12-01", ["Vicente Fox"]],
  ["2006-11-30", ["Vicente Fox"]],
  ["2006-12-01", ["Felipe Calderón"]],
  ["2012-11-30", ["Felipe Calderón"]],
  ["2012-12-01", ["Enrique Peña Nieto"]],
  ["2018-11-30", ["Enrique Peña Nieto"]],
  ["2018-12-01", ["Andrés M. López Obrador"]],
  ["2024-09-30", ["Andrés M. López Obrador"]],
  ["2024-10-01", ["Claudia Sheinbaum Pardo"]],
  ["2030-09-30", ["Claudia Sheinbaum Pardo"]],
  ["2030-10-01", []],
])("what was signed on %s is of %j", (signedOn, presidents) => {
  expect(namesOn(signedOn).filter((name) => !name.includes("TLCAN"))).toEqual(presidents);
});

test("NAFTA parts the agreements at 1 January 1994", () => {
  expect(namesOn("1993-12-31")).toContain("Pre-TLCAN (antes de 1994)");
  expect(namesOn("1994-01-01")).toContain("Post-TLCAN (1994-2026)");
  expect(namesOn("1994-01-01")).not.toContain("Pre-TLCAN (antes de 1994)");
});

test("a period that still runs ends in the year of today", () => {
  const years = (today: string) => listPeriods(today).map(({ firstYear, lastYear }) => [firstYear, lastYear]);
  expect(years("2025-01-01").slice(-3)).toEqual([
    [2024, 2025],
    [null, 1993],
    [1994, 2025],
  ]);
  expect(years("2035-01-01")[7]).toEqual([2024, 2030]);
});
