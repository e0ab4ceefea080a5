import { expect, test } from "vitest";
import { moveSession } from "#lib/events/series/move-session.ts";
import { occurrencesOf, type SeriesRule } from "#lib/events/series/recurrence.ts";
import { sayRule } from "#lib/events/series/series-words.ts";
import { timeIn } from "#lib/events/say-session.ts";
import { instantOf } from "#lib/events/session-input.ts";

const never = () => false;
const rule = (change: Partial<SeriesRule>): SeriesRule => ({
  ...{ step: "WEEKLY", every: 1, untilOn: null, times: null, skipHolidays: false },
  ...change,
});

test("weeks, days of the month and weekdays of the month", () => {
  expect(occurrencesOf("2026-12-03", rule({ every: 2, times: 3 }), never).days).toEqual([
    ...["2026-12-03", "2026-12-17", "2026-12-31"],
  ]);
  // The last day counts; the one after it does not.
  expect(occurrencesOf("2026-12-03", rule({ untilOn: "2026-12-10" }), never).days).toHaveLength(2);
  // A month that has no 31st is left out, and no other day takes its place.
  expect(occurrencesOf("2027-01-31", rule({ step: "MONTHLY_DAY", times: 4 }), never).days).toEqual([
    ...["2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"],
  ]);
  const third = occurrencesOf("2026-12-17", rule({ step: "MONTHLY_WEEKDAY", times: 3 }), never);
  expect(third.days).toEqual(["2026-12-17", "2027-01-21", "2027-02-18"]);
  // From the 29th on it is the last one, whichever it is.
  const last = occurrencesOf("2027-01-29", rule({ step: "MONTHLY_WEEKDAY", times: 4 }), never);
  expect(last.days).toEqual(["2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30"]);
  expect(sayRule("2027-01-29", rule({ step: "MONTHLY_WEEKDAY" }))).toBe("cada mes, el último viernes");
  expect(sayRule("2026-12-17", rule({ step: "MONTHLY_WEEKDAY" }))).toBe("cada mes, el tercer jueves");
  expect(sayRule("2026-12-17", rule({ every: 2 }))).toBe("cada 2 semanas, el jueves");
});

test("days on which nobody works are left out and told, and others make up for them when it is so many times", () => {
  const isOff = (day: string) => day === "2026-12-10";
  const weeks = rule({ times: 3, skipHolidays: true });
  expect(occurrencesOf("2026-12-03", weeks, isOff)).toEqual({
    ...{ days: ["2026-12-03", "2026-12-17", "2026-12-24"], skipped: ["2026-12-10"], cut: false },
  });
  expect(occurrencesOf("2026-12-03", rule({ times: 2 }), isOff).days).toEqual(["2026-12-03", "2026-12-10"]);
  const until = rule({ untilOn: "2026-12-12", skipHolidays: true });
  expect(occurrencesOf("2026-12-03", until, isOff).days).toEqual(["2026-12-03"]);
});

test("a series ends, whatever is asked", () => {
  const endless = occurrencesOf("2026-12-03", rule({ untilOn: "2200-01-01" }), never);
  expect(endless).toMatchObject({ days: { length: 60 }, cut: true });
  const years = occurrencesOf("2026-12-03", rule({ step: "MONTHLY_DAY", every: 12, times: 60 }), never);
  expect(years).toMatchObject({ days: { length: 4 }, cut: true });
  const off = occurrencesOf("2026-12-03", rule({ times: 60, skipHolidays: true }), () => true);
  expect(off).toMatchObject({ days: ["2026-12-03"], cut: true });
});

const at = (day: string, time: string, timeZone: string) => {
  const [startsAt, endsAt] = [instantOf(day, time, timeZone)!, instantOf(day, "23:30", timeZone)!];
  return { startsAt, endsAt, timeZone };
};

test("the hour on the wall stays through a change of hour, in each zone by its own", () => {
  // Tijuana goes an hour ahead on 14 March 2027; Mexico City does not.
  const week = 7;
  const tijuana = moveSession(at("2027-03-11", "10:00", "America/Tijuana"), week);
  expect(timeIn(tijuana.startsAt, "America/Tijuana")).toBe("10:00");
  expect(tijuana.startsAt.toISOString()).toBe("2027-03-18T17:00:00.000Z");
  const centre = moveSession(at("2027-03-11", "10:00", "America/Mexico_City"), week);
  expect(centre.startsAt.toISOString()).toBe("2027-03-18T16:00:00.000Z");
  expect(timeIn(tijuana.startsAt, "America/Mexico_City")).toBe("11:00");
  // Back again in November, and Berlin on other days than both.
  const back = moveSession(at("2027-10-31", "10:00", "America/Tijuana"), 14);
  expect(back.startsAt.toISOString()).toBe("2027-11-14T18:00:00.000Z");
  const berlin = moveSession(at("2027-03-22", "10:00", "Europe/Berlin"), week);
  expect(berlin.startsAt.toISOString()).toBe("2027-03-29T08:00:00.000Z");
  // An hour that the clocks skip is the one after it, and nothing begins after it ends.
  const skipped = moveSession(at("2027-03-07", "02:30", "America/Tijuana"), week);
  expect(timeIn(skipped.startsAt, "America/Tijuana")).toBe("03:30");
});
