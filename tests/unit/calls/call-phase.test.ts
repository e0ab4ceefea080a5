import { describe, expect, it } from "vitest";
import { daysToClosing, phaseOf } from "#lib/calls/call-phase.ts";
import { callColumns, callSchema } from "#lib/calls/call-input.ts";
import { sayClosing } from "#lib/calls/call-zones.ts";
import { callInput } from "#tests/support/sample-call.ts";

/** Closes on 15 January 2027 at 17:00 in Brussels: 10:00 in Mexico City. */
const call = {
  opensOn: "2026-12-01",
  closesAt: new Date("2027-01-15T16:00:00Z"),
  zone: "Europe/Brussels",
};
const phaseAt = (instant: string) => phaseOf(call, new Date(instant));

describe("where a call stands", () => {
  it.each([
    ["2026-11-30T22:59:59Z", "UPCOMING"],
    // It is the first of December in Brussels while it is still November in Mexico.
    ["2026-11-30T23:00:00Z", "OPEN"],
    ["2026-12-31T22:59:59Z", "OPEN"],
    ["2026-12-31T23:00:00Z", "CLOSING_SOON"],
    ["2027-01-15T16:00:00Z", "CLOSING_SOON"],
    ["2027-01-15T16:00:01Z", "CLOSED"],
  ])("at %s it is %s", (instant, phase) => {
    expect(phaseAt(instant)).toBe(phase);
  });

  it("counts the days by the convener's clock", () => {
    expect(daysToClosing(call, new Date("2027-01-14T22:59:00Z"))).toBe(1);
    expect(daysToClosing(call, new Date("2027-01-14T23:00:00Z"))).toBe(0);
    expect(daysToClosing(call, new Date("2027-01-16T00:00:00Z"))).toBe(-1);
  });

  it("says the closing by both clocks, and once when they are one", () => {
    expect(sayClosing(call.closesAt, call.zone)).toBe(
      "15 de enero de 2027, 17:00 horas de Bruselas (15 de enero de 2027, 10:00 horas de la Ciudad de México)",
    );
    expect(sayClosing(call.closesAt, "America/Mexico_City")).toBe(
      "15 de enero de 2027, 10:00 horas de la Ciudad de México",
    );
  });

  it("reads the day and the hour of a form by the clock that it names, summer time included", () => {
    const closing = (closesOn: string, zone: string) =>
      callColumns(
        callSchema.parse({ ...callInput, closesOn, closesTime: "17:00", zone }),
      ).closesAt.toISOString();
    expect(closing("2027-01-15", "Europe/Brussels")).toBe("2027-01-15T16:00:00.000Z");
    expect(closing("2027-07-15", "Europe/Brussels")).toBe("2027-07-15T15:00:00.000Z");
    expect(closing("2027-07-15", "America/Mexico_City")).toBe("2027-07-15T23:00:00.000Z");
  });
});
