import { STATES } from "#lib/catalogues/states.ts";
import type { ChartSpec, Tone } from "#lib/charts/chart-spec.ts";
import { INDEX_LEVELS, type IndexLevel, LEVEL_KEYS, standingOf } from "./index-levels.ts";
import { figureOf, type IndexSeries, isWholeYear, meanOf, yearsOf } from "./index-series.ts";

const LEVEL_TONES = {
  low: "dorado",
  medium: "pizarra",
  high: "guinda",
  veryHigh: "verde",
} as const satisfies Record<IndexLevel, Tone>;

/** Years of which every state has its figure. */
export const wholeYearsOf = (series: IndexSeries): number[] =>
  yearsOf(series).filter((year) => isWholeYear(series, year));

/** How many states stand in each level. */
export const countLevels = (series: IndexSeries, year: number): Record<IndexLevel, number> => {
  const counts = { low: 0, medium: 0, high: 0, veryHigh: 0 };
  for (const figure of series) if (figure.year === year) counts[standingOf(figure.value).level] += 1;
  return counts;
};

/** How many states stand in each level, year by year. */
export function levelsChart(series: IndexSeries): ChartSpec {
  const years = wholeYearsOf(series);
  const counts = years.map((year) => countLevels(series, year));
  return {
    name: "Estados en cada nivel",
    kind: "columns",
    categories: years.map(String),
    series: LEVEL_KEYS.map((level) => ({
      name: INDEX_LEVELS[level].label,
      tone: LEVEL_TONES[level],
      values: counts.map((count) => count[level]),
    })),
  };
}

/** The mean of the country along time, and beside it that of a state when one is given. */
export function linesChart(series: IndexSeries, state: string | null): ChartSpec {
  const known = yearsOf(series);
  // Every year has its place, also those without a figure: a longer wait is a longer line.
  const years = known.length === 0 ? [] : range(known[0]!, known.at(-1)!);
  const mean = years.map((year) => inPoints(meanOf(series, year)));
  const named = STATES.find(([code]) => code === state);
  return {
    name: named ? `${named[1]} y el promedio de los estados` : "Promedio de los estados",
    kind: "lines",
    decimals: 2,
    categories: years.map(String),
    series: [
      ...(named
        ? [
            {
              name: named[1],
              shortName: named[2],
              tone: "guinda" as const,
              values: years.map((year) => inPoints(figureOf(series, named[0], year)?.value ?? null)),
            },
          ]
        : []),
      { name: "Promedio de los estados", shortName: "Promedio", tone: "pizarra", values: mean },
    ],
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const inPoints = (hundredths: number | null): number | null =>
  hundredths === null ? null : Math.round(hundredths) / 100;
