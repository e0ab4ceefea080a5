import { describe, expect, it } from "vitest";
import { addBusinessDays, businessDaysBetween } from "#lib/calendar/business-days.ts";
import { dayStatus } from "#lib/calendar/day-status.ts";
import { computeTerm } from "#lib/calendar/term.ts";
import type { Calendar, CalendarOverride, RuleSet } from "#lib/calendar/types.ts";
import { randomSource, type RandomSource } from "./random.ts";
import { calendarOf, enabled, nonWorking } from "./sample-calendars.ts";

const CASES = 250;

type Case = { calendar: Calendar; receivedOn: string; budgetDays: number; random: RandomSource };

function makeCase(seed: number): Case {
  const random = randomSource(seed);
  const start = random.date();
  const near = () => start.add({ days: random.integer(-5, 60) }).toString();
  const overrides: CalendarOverride[] = Array.from({ length: random.integer(0, 6) }, () =>
    random.integer(0, 2) === 0 ? enabled(near()) : nonWorking(near()),
  );
  const sets: RuleSet[] = random.pick([["lft"], ["lfpa"], ["lft", "lfpa"]] as RuleSet[][]);
  const calendar = calendarOf(sets, { overrides });
  const receivedOn = addBusinessDays(start, 0, calendar);
  return { calendar, receivedOn, budgetDays: random.integer(1, 40), random };
}

function forAll(check: (sample: Case) => void) {
  for (let seed = 1; seed <= CASES; seed++) {
    try {
      check(makeCase(seed));
    } catch (error) {
      throw new Error(`Seed ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}

const dueOn = ({ calendar, receivedOn, budgetDays }: Omit<Case, "random">) =>
  computeTerm({ calendar, receivedOn, budgetDays }).dueOn!;
const dayAfter = (date: string, days = 1) => Temporal.PlainDate.from(date).add({ days }).toString();

describe("for any term", () => {
  it("the due date is a business day", () => {
    forAll((sample) => expect(dayStatus(dueOn(sample), sample.calendar).businessDay).toBe(true));
  });

  it("the strip counts exactly the budget, day by day without gaps, 1 to n", () => {
    forAll(({ calendar, receivedOn, budgetDays }) => {
      const { strip } = computeTerm({ calendar, receivedOn, budgetDays });
      const counts = strip.map((day) => day.count).filter((count) => count !== null);
      expect(counts).toEqual(Array.from({ length: budgetDays + 1 }, (_, count) => count));
      strip.forEach((day, index) => expect(day.date).toBe(dayAfter(receivedOn, index)));
      expect(strip.filter((day) => day.kind === "skipped").every((day) => day.reason && day.source)).toBe(
        true,
      );
    });
  });

  it("agrees with the plain sum of business days, both ways", () => {
    forAll((sample) => {
      const { calendar, receivedOn, budgetDays } = sample;
      expect(addBusinessDays(receivedOn, budgetDays, calendar)).toBe(dueOn(sample));
      expect(businessDaysBetween(receivedOn, dueOn(sample), calendar)).toBe(budgetDays);
      expect(businessDaysBetween(dueOn(sample), receivedOn, calendar)).toBe(-budgetDays);
    });
  });

  it("agrees with a count by hand that knows nothing of tables or strips", () => {
    forAll((sample) => {
      let date = sample.receivedOn;
      for (let count = 0; count < sample.budgetDays;) {
        date = dayAfter(date);
        if (dayStatus(date, sample.calendar).businessDay) count++;
      }
      expect(dueOn(sample)).toBe(date);
    });
  });

  it("elapsed and left add up to the budget on every day until it is due", () => {
    forAll(({ calendar, receivedOn, budgetDays, random }) => {
      const { strip } = computeTerm({ calendar, receivedOn, budgetDays });
      const today = random.pick(strip).date;
      const term = computeTerm({ calendar, receivedOn, budgetDays, today });
      expect(term.daysElapsed + term.daysLeft).toBe(budgetDays);
      expect(term.overdue).toBe(false);
    });
  });
});

describe("a change of the calendar", () => {
  it("that declares a day non-working never makes a term end earlier", () => {
    forAll((sample) => {
      const { calendar, random, receivedOn } = sample;
      const extra = nonWorking(dayAfter(receivedOn, random.integer(0, 70)));
      const later = { ...calendar, overrides: [...calendar.overrides, extra] };
      expect(dueOn({ ...sample, calendar: later }) >= dueOn(sample)).toBe(true);
    });
  });

  it("that enables a day never makes a term end later", () => {
    forAll((sample) => {
      const { calendar, random, receivedOn } = sample;
      const extra = enabled(dayAfter(receivedOn, random.integer(0, 70)));
      const earlier = { ...calendar, overrides: [...calendar.overrides, extra] };
      expect(dueOn({ ...sample, calendar: earlier }) <= dueOn(sample)).toBe(true);
    });
  });

  it("that declares the due date itself moves it to the next business day", () => {
    forAll((sample) => {
      const due = dueOn(sample);
      const calendar = { ...sample.calendar, overrides: [...sample.calendar.overrides, nonWorking(due)] };
      expect(dueOn({ ...sample, calendar })).toBe(addBusinessDays(dayAfter(due), 0, calendar));
    });
  });
});

describe("a suspension", () => {
  it("of k business days moves the due date by exactly k business days", () => {
    forAll((sample) => {
      const { calendar, receivedOn, budgetDays, random } = sample;
      const due = dueOn(sample);
      const length = businessDaysBetween(receivedOn, due, calendar);
      const from = addBusinessDays(receivedOn, random.integer(0, length - 1), calendar);
      const until = dayAfter(from, random.integer(1, 45));
      const stopped = businessDaysBetween(from, until, calendar);
      const suspensions = [{ from, until, reason: "Prevención", by: "DGCP" }];
      const term = computeTerm({ calendar, receivedOn, budgetDays, suspensions });
      expect(term.dueOn).toBe(addBusinessDays(due, stopped, calendar));
      expect(term.strip.filter((day) => day.kind === "suspended").length).toBe(
        Temporal.PlainDate.from(from).until(until).days,
      );
    });
  });

  it("never makes a term end earlier, whatever its dates", () => {
    forAll((sample) => {
      const { calendar, receivedOn, budgetDays, random } = sample;
      const suspensions = Array.from({ length: 3 }, () => {
        const from = dayAfter(receivedOn, random.integer(-10, 60));
        return { from, until: dayAfter(from, random.integer(-3, 20)), reason: "Prevención", by: "DGCP" };
      });
      const term = computeTerm({ calendar, receivedOn, budgetDays, suspensions });
      expect(term.dueOn! >= dueOn(sample)).toBe(true);
    });
  });
});
