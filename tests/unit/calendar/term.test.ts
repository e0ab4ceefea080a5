import { describe, expect, it } from "vitest";
import { isWithinFirstDays } from "#lib/calendar/prevention-window.ts";
import { computeTerm } from "#lib/calendar/term.ts";
import { calendarOf, enabled, LFPA, LFT, nonWorking, UNION } from "./sample-calendars.ts";

const ten = (receivedOn: string, calendar = LFT, rest = {}) =>
  computeTerm({ receivedOn, budgetDays: 10, calendar, ...rest });
const stop = (from: string, until: string | null) => ({ from, until, reason: "Prevención", by: "DGCP" });

describe("ten business days from receipt", () => {
  it.each([
    ["2026-03-02", "2026-03-17"],
    ["2026-09-09", "2026-09-24"],
    ["2026-12-18", "2027-01-05"],
  ])("under LFT 74, %s falls due on %s", (receivedOn, dueOn) => {
    expect(ten(receivedOn).dueOn).toBe(dueOn);
  });

  it("depends on the law that is counted by", () => {
    expect(ten("2026-04-27", LFT).dueOn).toBe("2026-05-12");
    expect(ten("2026-04-27", LFPA).dueOn).toBe("2026-05-13");
    expect(ten("2026-03-02", LFPA).dueOn).toBe("2026-03-16");
    expect(ten("2026-03-02", UNION).dueOn).toBe("2026-03-17");
  });

  it("skips 1 October when the government changes", () => {
    expect(ten("2024-09-24").dueOn).toBe("2024-10-09");
    expect(ten("2025-09-24").dueOn).toBe("2025-10-08");
    expect(ten("2030-09-24").dueOn).toBe("2030-10-09");
  });

  it("counts an enabled Saturday and skips a declared day", () => {
    expect(ten("2026-03-02", calendarOf(["lft"], { overrides: [enabled("2026-03-07")] })).dueOn).toBe(
      "2026-03-13",
    );
    expect(ten("2026-03-02", calendarOf(["lft"], { overrides: [nonWorking("2026-03-17")] })).dueOn).toBe(
      "2026-03-18",
    );
  });

  it("keeps day 0 when the day of receipt is declared non-working afterwards", () => {
    const calendar = calendarOf(["lft"], { overrides: [nonWorking("2026-03-02")] });
    expect(ten("2026-03-02", calendar)).toMatchObject({ receivedOn: "2026-03-02", dueOn: "2026-03-17" });
  });

  it("is provisional once it reaches a year without published list", () => {
    const calendar = calendarOf(["lft"], { publishedYears: { 2026: "DOF" } });
    expect(ten("2026-03-02", calendar).provisional).toBe(false);
    const overYearEnd = ten("2026-12-18", calendar);
    expect(overYearEnd.provisional).toBe(true);
    expect(overYearEnd.strip.find((day) => day.date === "2026-12-31")?.provisional).toBe(false);
    expect(overYearEnd.strip.at(-1)).toMatchObject({ date: "2027-01-05", provisional: true });
  });
});

describe("the strip", () => {
  it("lists every calendar day from receipt to due date, with its reason", () => {
    const { strip } = ten("2026-03-02");
    expect(strip.map((day) => `${day.date.slice(5)} ${day.kind} ${day.count ?? "-"}`)).toEqual([
      "03-02 receipt 0",
      "03-03 counted 1",
      "03-04 counted 2",
      "03-05 counted 3",
      "03-06 counted 4",
      "03-07 skipped -",
      "03-08 skipped -",
      "03-09 counted 5",
      "03-10 counted 6",
      "03-11 counted 7",
      "03-12 counted 8",
      "03-13 counted 9",
      "03-14 skipped -",
      "03-15 skipped -",
      "03-16 skipped -",
      "03-17 due 10",
    ]);
    expect(strip[5]).toMatchObject({ reason: "Sábado", source: "LFPA art. 28" });
    expect(strip[14]).toMatchObject({ source: "LFT art. 74, fr. III" });
  });

  it("of a term of 0 days is the day of receipt, or the next business day", () => {
    const zero = (receivedOn: string) => computeTerm({ receivedOn, budgetDays: 0, calendar: LFT });
    expect(zero("2026-03-02").strip).toMatchObject([{ date: "2026-03-02", kind: "due", count: 0 }]);
    expect(zero("2026-03-14").dueOn).toBe("2026-03-17");
  });

  it.each([-1, 1.5, Number.NaN])("of a term of %d days does not exist", (budgetDays) => {
    expect(() => computeTerm({ receivedOn: "2026-03-02", budgetDays, calendar: LFT })).toThrow(RangeError);
  });
});

describe("a suspension", () => {
  it("counts the day of notice, stops, and goes on the business day after the answer", () => {
    const term = ten("2026-03-02", LFT, { suspensions: [stop("2026-03-05", "2026-03-11")] });
    expect(term.strip.filter((day) => day.kind === "suspended").map((day) => day.date.slice(8))).toEqual([
      "06",
      "07",
      "08",
      "09",
      "10",
      "11",
    ]);
    expect(term.strip.find((day) => day.date === "2026-03-05")?.count).toBe(3);
    expect(term.strip.find((day) => day.date === "2026-03-12")?.count).toBe(4);
    expect(term.strip[4]).toMatchObject({ reason: "Prevención", source: "DGCP" });
    // 6, 9, 10 and 11 March are four business days: 17 March plus four.
    expect(term.dueOn).toBe("2026-03-23");
  });

  it("without end leaves no due date, and shows the days up to today", () => {
    const term = ten("2026-03-02", LFT, { suspensions: [stop("2026-03-05", null)], today: "2026-03-10" });
    expect(term).toMatchObject({ dueOn: null, overdue: false, daysElapsed: 3, daysLeft: 7 });
    expect(term.strip.at(-1)).toMatchObject({ date: "2026-03-10", kind: "suspended" });
  });

  it("without end, seen before it began, shows the days up to the stop", () => {
    const term = ten("2026-03-02", LFT, { suspensions: [stop("2026-03-05", null)], today: "2026-03-03" });
    expect(term).toMatchObject({ dueOn: null, daysElapsed: 1, daysLeft: 9 });
    expect(term.strip.at(-1)?.date).toBe("2026-03-05");
  });

  it("that overlaps another does not stop a day twice", () => {
    const suspensions = [stop("2026-03-03", "2026-03-06"), stop("2026-03-04", "2026-03-06")];
    expect(ten("2026-03-02", LFT, { suspensions }).dueOn).toBe(
      ten("2026-03-02", LFT, { suspensions: suspensions.slice(0, 1) }).dueOn,
    );
  });

  it("after the due date changes nothing", () => {
    expect(ten("2026-03-02", LFT, { suspensions: [stop("2026-03-17", null)] }).dueOn).toBe("2026-03-17");
  });
});

describe("as the days pass", () => {
  it.each([
    ["2026-03-02", 0, 10, false],
    ["2026-03-07", 4, 6, false],
    ["2026-03-16", 9, 1, false],
    ["2026-03-17", 10, 0, false],
    ["2026-03-18", 10, -1, true],
    ["2026-03-21", 10, -3, true],
  ])("on %s: %i elapsed, %i left, overdue %s", (today, daysElapsed, daysLeft, overdue) => {
    expect(ten("2026-03-02", LFT, { today })).toMatchObject({ daysElapsed, daysLeft, overdue });
  });

  it("a due date on Friday is past on Saturday although no business day went by", () => {
    expect(
      computeTerm({ receivedOn: "2026-03-02", budgetDays: 4, calendar: LFT, today: "2026-03-07" }),
    ).toMatchObject({
      dueOn: "2026-03-06",
      overdue: true,
    });
  });
});

describe("the window of the prevention", () => {
  it.each([
    ["2026-03-01", false],
    ["2026-03-02", true],
    ["2026-03-06", true],
    ["2026-03-07", false],
    ["2026-03-09", false],
  ])("of a term received on 2 March, on %s: %s", (today, within) => {
    expect(isWithinFirstDays(ten("2026-03-02"), today, 4)).toBe(within);
  });

  it("spans a weekend that falls before its last day", () => {
    expect(isWithinFirstDays(ten("2026-03-05"), "2026-03-07", 4)).toBe(true);
  });

  it("ends with the term when the term is shorter, and waits while the clock is stopped", () => {
    const short = computeTerm({ receivedOn: "2026-03-02", budgetDays: 2, calendar: LFT });
    expect(isWithinFirstDays(short, "2026-03-04", 4)).toBe(true);
    expect(isWithinFirstDays(short, "2026-03-05", 4)).toBe(false);
    const stopped = ten("2026-03-02", LFT, { suspensions: [stop("2026-03-03", null)], today: "2026-03-20" });
    expect(isWithinFirstDays(stopped, "2026-03-20", 4)).toBe(true);
  });
});
