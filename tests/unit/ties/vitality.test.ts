import { expect, test } from "vitest";
import { explainVitality, tieVitality, type TieSigns } from "#lib/ties/rules/vitality.ts";

const TODAY = "2026-11-22";
const OLD: TieSigns = {
  ...{ since: "1998", lastActivityOn: null, lastFulfilledOn: null, hasEnded: false, closedOn: null },
};

test.each([
  ["2026-11-22", "ACTIVE"],
  ["2025-11-22", "ACTIVE"],
  ["2025-11-21", "QUIET"],
  ["2023-11-22", "QUIET"],
  ["2023-11-21", "ASLEEP"],
] as const)(
  "what last happened on %s leaves it %s, an activity or a commitment fulfilled alike",
  (day, vitality) => {
    expect(tieVitality({ ...OLD, lastActivityOn: day }, TODAY)).toBe(vitality);
    expect(tieVitality({ ...OLD, lastFulfilledOn: day }, TODAY)).toBe(vitality);
    expect(tieVitality({ ...OLD, since: day }, TODAY)).toBe(vitality);
  },
);

test("the latest sign counts, and what is known of a year counts from its first day", () => {
  const signs = { ...OLD, lastActivityOn: "2020-01-01", lastFulfilledOn: "2026-01-01" };
  expect(tieVitality(signs, TODAY)).toBe("ACTIVE");
  expect(tieVitality({ ...OLD, since: "2026" }, TODAY)).toBe("ACTIVE");
  expect(tieVitality({ ...OLD, since: "2025" }, TODAY)).toBe("QUIET");
  expect(tieVitality({ ...OLD, since: "2023-11" }, TODAY)).toBe("ASLEEP");
  expect(tieVitality({ ...OLD, since: "2023-12" }, TODAY)).toBe("QUIET");
});

test("twelve months before 29 February are 28 February", () => {
  expect(tieVitality({ ...OLD, lastActivityOn: "2027-02-28" }, "2028-02-29")).toBe("ACTIVE");
  expect(tieVitality({ ...OLD, lastActivityOn: "2027-02-27" }, "2028-02-29")).toBe("QUIET");
});

test("what ended is told as such however much is done in it, and what was closed before all", () => {
  const lively = { ...OLD, lastActivityOn: TODAY, hasEnded: true };
  expect(tieVitality(lively, TODAY)).toBe("ENDED");
  expect(tieVitality({ ...lively, closedOn: "2026-05-01" }, TODAY)).toBe("CLOSED");
});

test.each<[Partial<TieSigns>, string]>([
  [{}, "Se firmó en 1998 y nada se ha anotado después: hace más de 36 meses."],
  [
    { lastActivityOn: "2026-05-03" },
    "Su última actividad fue el 3 de mayo de 2026: hace no más de 12 meses.",
  ],
  [
    { lastFulfilledOn: "2025-05-03" },
    "El último compromiso cumplido fue el 3 de mayo de 2025: hace más de 12 meses.",
  ],
  [{ closedOn: "2026-05-03" }, "Su oficina lo cerró el 3 de mayo de 2026."],
  [{ hasEnded: true }, "Su vigencia terminó. Se firmó en 1998 y nada se ha anotado después."],
])("says why: %o", (signs, sentence) => {
  expect(explainVitality({ ...OLD, ...signs }, TODAY)).toBe(sentence);
});
