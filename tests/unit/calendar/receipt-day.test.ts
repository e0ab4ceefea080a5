import { describe, expect, it } from "vitest";
import { dayOfReceipt, waitingDays } from "#lib/calendar/receipt-day.ts";
import { calendarOf, enabled, LFT } from "./sample-calendars.ts";

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("America/Mexico_City").toInstant();

describe("dayOfReceipt", () => {
  it.each([
    ["2026-03-02T00:00:00", "2026-03-02"],
    ["2026-03-02T18:00:00", "2026-03-02"],
    ["2026-03-02T18:00:01", "2026-03-03"],
    ["2026-03-02T23:59:59", "2026-03-03"],
    ["2026-03-06T19:00:00", "2026-03-09"],
    ["2026-03-07T10:00:00", "2026-03-09"],
    ["2026-03-13T18:30:00", "2026-03-17"],
    ["2026-03-16T09:00:00", "2026-03-17"],
    ["2026-12-31T20:00:00", "2027-01-04"],
  ])("filed at %s counts as received on %s", (filed, received) => {
    expect(dayOfReceipt(at(filed), LFT).receivedOn).toBe(received);
  });

  it("uses the clock of Mexico City, not the server's: 00:30 UTC is the evening before", () => {
    const receipt = dayOfReceipt(Temporal.Instant.from("2026-03-03T00:30:00Z"), LFT);
    expect(receipt).toMatchObject({ filedOn: "2026-03-02", receivedOn: "2026-03-03", late: true });
  });

  it("says why the day moved, and nothing when it did not", () => {
    expect(dayOfReceipt(at("2026-03-02T12:00:00"), LFT).reason).toBeNull();
    expect(dayOfReceipt(at("2026-03-02T18:20:00"), LFT).reason).toContain("después de las 18:00");
    expect(dayOfReceipt(at("2026-03-16T10:00:00"), LFT)).toMatchObject({ source: "LFT art. 74, fr. III" });
  });

  it("obeys the calendar's closing hour and its enabled days", () => {
    const closingHours = [{ validFrom: "2026-01-01", hour: 15 }];
    const calendar = calendarOf(["lft"], { closingHours, overrides: [enabled("2026-03-07")] });
    expect(dayOfReceipt(at("2026-03-06T15:30:00"), calendar).receivedOn).toBe("2026-03-07");
  });

  it("keeps the closing hour that was in force on the day of the filing", () => {
    const closingHours = [
      { validFrom: "2026-01-01", hour: 18 },
      { validFrom: "2026-03-04", hour: 15 },
      { validFrom: "2026-03-05", hour: 24 },
    ];
    const calendar = calendarOf(["lft"], { closingHours });
    const late = (filed: string) => dayOfReceipt(at(filed), calendar).late;
    expect(late("2025-12-01T17:00:00")).toBe(false);
    expect(late("2026-03-03T17:00:00")).toBe(false);
    expect(late("2026-03-04T17:00:00")).toBe(true);
    expect(late("2026-03-05T23:59:59")).toBe(false);
  });
});

it("the days before the receipt are shown with their reason", () => {
  const days = waitingDays(dayOfReceipt(at("2026-03-13T18:30:00"), LFT), LFT);
  expect(days.map((day) => day.date)).toEqual(["2026-03-13", "2026-03-14", "2026-03-15", "2026-03-16"]);
  expect(days.every((day) => day.kind === "skipped" && day.reason && day.source)).toBe(true);
  expect(waitingDays(dayOfReceipt(at("2026-03-13T12:00:00"), LFT), LFT)).toEqual([]);
});
