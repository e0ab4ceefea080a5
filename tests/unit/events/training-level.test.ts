import { expect, test } from "vitest";
import { hoursEach, LEVEL_RULE, levelOf } from "#lib/events/training/training-level.ts";

const level = (team: number, trained: number, hours: number) =>
  levelOf({ team, trained, minutes: hours * 60 }).key;

test("a level takes both its hours per person and its part of the team, to the minute", () => {
  expect(level(4, 3, 80)).toBe("avanzado");
  expect(level(4, 2, 80)).toBe("intermedio");
  expect(levelOf({ team: 4, trained: 4, minutes: 80 * 60 - 1 }).key).toBe("intermedio");
  expect(level(4, 2, 32)).toBe("intermedio");
  expect(levelOf({ team: 4, trained: 2, minutes: 32 * 60 - 1 }).key).toBe("inicial");
  // One who learned a great deal does not make a team that learned.
  expect(level(4, 1, 200)).toBe("inicial");
  expect(level(1, 1, 20)).toBe("avanzado");
  expect(level(5, 3, 100)).toBe("intermedio");
});

test("nobody, or nobody who learned, has no level", () => {
  expect(level(0, 0, 0)).toBe("sin-registro");
  expect(level(3, 0, 0)).toBe("sin-registro");
});

test("hours per person are never rounded up to a level that is not there, and the rule says its own numbers", () => {
  expect(hoursEach({ team: 4, trained: 4, minutes: 80 * 60 - 1 })).toBe(19.9);
  expect(hoursEach({ team: 0, trained: 0, minutes: 0 })).toBe(0);
  for (const word of [
    "24 meses",
    "20 horas por persona",
    "8 horas por persona",
    "Inicial: asistió alguien",
  ]) {
    expect(LEVEL_RULE).toContain(word);
  }
});
