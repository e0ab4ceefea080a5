import { expect, it } from "vitest";
import { describeDays } from "#components/cases/due-date.tsx";

it.each([
  [3, false, "Quedan 3 días hábiles"],
  [1, false, "Queda 1 día hábil"],
  [0, false, "Vence hoy"],
  // A Sunday after a Friday: no business day has gone by, and yet its day is over.
  [0, true, "Vencido"],
  [-1, true, "1 día hábil de retraso"],
])("%i business days left, overdue %s", (daysLeft, overdue, words) => {
  expect(describeDays(daysLeft, overdue)).toBe(words);
});
