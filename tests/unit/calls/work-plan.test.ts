import { describe, expect, it } from "vitest";
import { addBusinessDays, subtractBusinessDays } from "#lib/calendar/business-days.ts";
import { planBack } from "#lib/calls/applications/work-plan.ts";
import { UNION } from "../calendar/sample-calendars.ts";

const step = (title: string, daysBefore: number, doneAt: Date | null = null) => ({
  title,
  daysBefore,
  doneAt,
});

describe("the plan of work", () => {
  it("counts back from the day of the closing in Mexico City, over weekends and holidays", () => {
    // Tuesday 17 March 2026, 00:30 in Berlin, is still Monday the 16th in Mexico City: a holiday that year.
    const closesAt = new Date("2026-03-16T23:30:00Z");
    const plan = planBack(
      [step("Envío", 1), step("Revisión", 3), step("El día", 0)],
      closesAt,
      UNION,
      "2026-03-11",
    );
    expect(plan.map(({ title, dueOn, standing }) => [title, dueOn, standing])).toEqual([
      ["Revisión", "2026-03-11", "today"],
      ["Envío", "2026-03-13", "ahead"],
      ["El día", "2026-03-13", "ahead"],
    ]);
  });

  it("says what is late and what was done, whenever it was", () => {
    const closesAt = new Date("2026-03-27T18:00:00Z");
    const plan = planBack(
      [step("A", 10), step("B", 9, new Date("2026-03-25T18:00:00Z"))],
      closesAt,
      UNION,
      "2026-03-20",
    );
    expect(plan.map(({ standing }) => standing)).toEqual(["late", "done"]);
  });

  it("goes back as far as it goes forth", () => {
    for (let n = 0; n <= 40; n += 1) {
      const back = subtractBusinessDays("2026-05-29", n, UNION);
      expect(addBusinessDays(back, n, UNION)).toBe("2026-05-29");
    }
    expect(() => subtractBusinessDays("2026-05-29", -1, UNION)).toThrow(RangeError);
  });
});
