import { describe, expect, it } from "vitest";
import { dayStatus } from "#lib/calendar/day-status.ts";
import { calendarOf, enabled, LFPA, LFT, nonWorking, UNION } from "./sample-calendars.ts";

const holidays = (calendar: typeof LFT, year: number) => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => dayStatus(first.add({ days }), calendar))
    .filter((day) => day.kind === "holiday")
    .map((day) => day.date);
};

describe("the days of LFT 74", () => {
  it.each([
    [2024, "01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25"],
    [2025, "01-01 02-03 03-17 05-01 09-16 11-17 12-25"],
    [2026, "01-01 02-02 03-16 05-01 09-16 11-16 12-25"],
    [2027, "01-01 02-01 03-15 05-01 09-16 11-15 12-25"],
    [2028, "01-01 02-07 03-20 05-01 09-16 11-20 12-25"],
    [2030, "01-01 02-04 03-18 05-01 09-16 10-01 11-18 12-25"],
  ])("of %i", (year, days) => {
    expect(holidays(LFT, year)).toEqual(days.split(" ").map((day) => `${year}-${day}`));
  });

  it("no longer have 1 December, not even when the government changes", () => {
    expect(dayStatus("2030-12-01", LFT).kind).toBe("weekend");
    expect(dayStatus("2036-12-01", LFT)).toMatchObject({ businessDay: true, kind: "weekday" });
    expect(dayStatus("2036-10-01", LFT)).toMatchObject({
      businessDay: false,
      source: "LFT art. 74, fr. VII",
    });
  });

  it("keep the rule of their day: before the reform of 2006 the holidays were not moved to Monday", () => {
    expect(dayStatus("2005-02-07", LFT).businessDay).toBe(true);
    expect(dayStatus("2006-02-06", LFT).businessDay).toBe(false);
  });
});

describe("the days of LFPA 28", () => {
  it("are fixed dates, with 1 December every six years from 2024", () => {
    expect(
      holidays(LFPA, 2024)
        .map((day) => day.slice(5))
        .join(" "),
    ).toBe("01-01 02-05 03-21 05-01 05-05 09-01 09-16 11-20 12-01 12-25");
    expect(holidays(LFPA, 2026)).not.toContain("2026-12-01");
    expect(holidays(LFPA, 2030)).toContain("2030-12-01");
    expect(dayStatus("2024-10-01", LFPA).businessDay).toBe(true);
  });
});

describe("the union of both laws", () => {
  it("rests whenever one of them does and cites each", () => {
    expect(new Set(holidays(UNION, 2026))).toEqual(
      new Set([...holidays(LFT, 2026), ...holidays(LFPA, 2026)]),
    );
    expect(dayStatus("2026-05-01", UNION)).toMatchObject({
      reason: "Día del Trabajo",
      source: "LFT art. 74, fr. IV · LFPA art. 28",
    });
  });
});

describe("dated overrides", () => {
  it("take a working day out, with the publication that did it", () => {
    const calendar = calendarOf(["lft"], { overrides: [nonWorking("2026-04-02", "Jueves Santo")] });
    expect(dayStatus("2026-04-02", calendar)).toEqual({
      date: "2026-04-02",
      businessDay: false,
      kind: "nonWorking",
      reason: "Jueves Santo",
      source: "DOF de prueba",
      provisional: false,
    });
  });

  it("put a Saturday or a holiday in", () => {
    const calendar = calendarOf(["lft"], { overrides: [enabled("2026-03-07"), enabled("2026-03-16")] });
    expect(dayStatus("2026-03-07", calendar)).toMatchObject({ businessDay: true, kind: "enabled" });
    expect(dayStatus("2026-03-16", calendar)).toMatchObject({ businessDay: true, kind: "enabled" });
  });

  it("on the same day: the later act prevails", () => {
    const calendar = calendarOf(["lft"], { overrides: [nonWorking("2026-03-04"), enabled("2026-03-04")] });
    expect(dayStatus("2026-03-04", calendar).businessDay).toBe(true);
  });
});

it("a year without its published list is provisional", () => {
  const calendar = calendarOf(["lft"], { publishedYears: { 2026: "DOF" } });
  expect(dayStatus("2026-12-31", calendar).provisional).toBe(false);
  expect(dayStatus("2027-01-01", calendar).provisional).toBe(true);
});

it("a date that does not exist is refused", () => {
  expect(() => dayStatus("2026-02-30", LFT)).toThrow(RangeError);
});
