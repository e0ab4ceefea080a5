import { expect, test } from "vitest";
import { outcomeLines, sayOutcome } from "#lib/panorama/figures/outcomes.ts";
import type { ActivityCounts, ActivityResults } from "#lib/panorama/reading/picture.ts";

const counts: ActivityCounts = {
  total: 5,
  kinds: [{ kind: "AGREEMENT", count: 3 }],
  ...{ months: [], areas: [], states: [], countries: [], doers: [], crossings: [], partnerships: [] },
};
const results: ActivityResults = {
  invested: [
    { currency: "EUR", amount: "1500.50", count: 1 },
    { currency: "MXN", amount: "2000000.00", count: 2 },
  ],
  committed: [{ currency: "MXN", amount: "10.00", count: 1 }],
  ...{ attended: 7, trainingAttendances: 4, trainingHours: 12 },
};

test("money has a line for each currency, and no line adds two", () => {
  const lines = outcomeLines({ counts, results });
  const money = lines.filter(({ unit }) => /^[A-Z]{3}$/.test(unit));
  expect(money.map((line) => [line.what, sayOutcome(line)])).toEqual([
    ["Inversión", "1,500.50 EUR"],
    ["Inversión", "2,000,000 MXN"],
    ["Comprometido en proyectos", "10 MXN"],
  ]);
});

test("what there is none of is told as none", () => {
  const lines = outcomeLines({ counts, results: { ...results, invested: [], committed: [] } });
  expect(lines.map((line) => sayOutcome(line))).toEqual([
    ...["3 acuerdos", "0 proyectos", "7 personas", "4 asistencias", "12 horas"],
  ]);
});
