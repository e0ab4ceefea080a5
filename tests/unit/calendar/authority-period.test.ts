import { describe, expect, it } from "vitest";
import { rulesOfAuthority, type AuthorityPeriod } from "#lib/calendar/authority-period.ts";
import { BASE_RULES } from "#lib/calendar/base-rules.ts";
import { dayStatus } from "#lib/calendar/day-status.ts";
import { fromRuleRow, toRuleRow, toRuleSet } from "#lib/calendar/rule-row.ts";
import { calendarOf } from "./sample-calendars.ts";

const periods: AuthorityPeriod[] = [
  { ruleSets: ["lft"], cutoffHour: 18, validFrom: "2020-01-01" },
  { ruleSets: ["lft", "lfpa"], cutoffHour: 15, validFrom: "2027-03-01" },
];
const calendar = calendarOf(["lft", "lfpa"], { rules: rulesOfAuthority(BASE_RULES, periods) });
const works = (date: string) => dayStatus(date, calendar).businessDay;

describe("an authority that changes the law it counts by", () => {
  it("keeps each day under the law of its time", () => {
    expect(works("2026-05-05")).toBe(true);
    expect(works("2027-02-05")).toBe(true);
    expect(works("2027-05-05")).toBe(false);
    expect(works("2026-03-16")).toBe(false);
    expect(works("2027-03-15")).toBe(false);
  });

  it("drops the former law on the very day of the change", () => {
    const change: AuthorityPeriod[] = [
      { ruleSets: ["lfpa"], cutoffHour: 18, validFrom: "2020-01-01" },
      { ruleSets: ["lft"], cutoffHour: 18, validFrom: "2026-05-05" },
    ];
    const rules = rulesOfAuthority(BASE_RULES, change);
    expect(dayStatus("2026-05-05", calendarOf(["lft", "lfpa"], { rules })).businessDay).toBe(true);
  });

  it("counts days before its first period by the first one", () => {
    expect(works("2019-03-18")).toBe(false);
  });
});

describe("rules as rows", () => {
  it("come back as they went", () => {
    expect(BASE_RULES.map((rule) => fromRuleRow(toRuleRow(rule)))).toEqual(BASE_RULES);
  });

  it("of a law nobody knows stop the count instead of being skipped", () => {
    expect(() => toRuleSet("ley-de-otro-pais")).toThrow("Unknown rule set");
  });
});
