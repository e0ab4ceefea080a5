import { expect, test } from "vitest";
import { type IndexFigure, latestYear, meanOf, rankStates } from "#lib/activity-index/index-series.ts";
import { STATES } from "#lib/catalogues/states.ts";

const figure = (state: string, year: number, value: number): IndexFigure => ({
  ...{ state, year, value, revision: 1, components: null, reason: "", at: new Date(0) },
  evidence: { institutional: "", economic: "", political: "" },
});

/** Every state has as many hundredths as its key says, and the second year ten more. */
const series = [2020, 2025].flatMap((year) =>
  STATES.map(([code]) => figure(code, year, Number(code) + (year === 2025 ? 10 : 0))),
);

test("the ranking goes down, with the change since the year before", () => {
  const ranking = rankStates(series, 2025);
  expect(ranking).toHaveLength(32);
  expect(ranking[0]).toMatchObject({ place: 1, code: "32", before: { year: 2020, change: 10 } });
  expect(ranking.at(-1)).toMatchObject({ place: 32, code: "01" });
  expect(rankStates(series, 2020).every(({ before }) => before === null)).toBe(true);
});

test("those with the same value share their place, and the next one counts them", () => {
  const tied = series.map((one) => (one.state === "31" ? { ...one, value: one.value + 1 } : one));
  expect(
    rankStates(tied, 2025)
      .slice(0, 3)
      .map(({ place, code }) => [place, code]),
  ).toEqual([
    [1, "31"],
    [1, "32"],
    [3, "30"],
  ]);
});

test("a year that is still being recorded is not the latest, has no mean, and ranks last who lacks it", () => {
  const begun = [...series, figure("14", 2026, 300)];
  expect(latestYear(begun)).toBe(2025);
  expect(meanOf(begun, 2026)).toBeNull();
  expect(meanOf(begun, 2025)).toBe(26.5);
  const [first, second] = rankStates(begun, 2026);
  expect(first).toMatchObject({ place: 1, code: "14", before: { year: 2025 } });
  expect(second).toMatchObject({ place: null, figure: null, before: null });
  expect(latestYear([])).toBeNull();
});
