import { expect, it } from "vitest";
import { calculateDeadline } from "#lib/calendar/calculate-deadline.ts";
import { parseCalculatorQuery } from "#lib/calendar/calculator-query.ts";
import { stripNotes } from "#lib/calendar/strip-notes.ts";
import { weeksOf } from "#lib/calendar/weeks-of.ts";
import { calendarOf, enabled } from "./sample-calendars.ts";

const calendar = calendarOf(["lft"], { overrides: [enabled("2026-03-07")] });
const { strip } = calculateDeadline(
  parseCalculatorQuery({
    desde: "2026-02-28",
    dias: "10",
    suspension_desde: "2026-03-10",
    suspension_hasta: "2026-03-17",
  }),
  calendar,
);

it("tells in order what is out of the ordinary, a run of equal days once, plain weekends never", () => {
  expect(stripNotes(strip).map(({ from, to, reason }) => [from, to, reason])).toEqual([
    [
      "2026-02-28",
      "2026-02-28",
      "Presentado en día inhábil (Sábado): se tiene por recibido el siguiente día hábil",
    ],
    ["2026-03-07", "2026-03-07", "Día habilitado"],
    ["2026-03-11", "2026-03-17", "Plazo suspendido"],
  ]);
});

it("lays the days out in weeks from Monday to Sunday, with blanks before and after", () => {
  const weeks = weeksOf(strip);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks[0]!.map((day) => day?.date ?? null)).toEqual([
    ...[null, null, null, null, null, "2026-02-28", "2026-03-01"],
  ]);
  expect(weeks[1]![0]?.date).toBe("2026-03-02");
  expect(weeks.flat().filter((day) => day !== null)).toEqual(strip);
});
