import { STATES } from "#lib/catalogues/states.ts";
import type { ComponentValues, IndexComponent } from "./index-components.ts";

/** The index of a state in a year as it holds now. Values in hundredths of a point. */
export interface IndexFigure {
  state: string;
  year: number;
  revision: number;
  value: number;
  /** Null when only their sum was published. */
  components: ComponentValues | null;
  evidence: Readonly<Record<IndexComponent, string>>;
  /** Why it was recorded or corrected; empty as published. */
  reason: string;
  /** When it was recorded here. */
  at: Date;
}

/** A revision with who made it. */
export interface IndexRevision extends IndexFigure {
  /** Null: as published. */
  author: string | null;
}

/** All that holds now. Few rows: a state and year each. */
export type IndexSeries = readonly IndexFigure[];

export const figureOf = (series: IndexSeries, state: string, year: number): IndexFigure | null =>
  series.find((figure) => figure.state === state && figure.year === year) ?? null;

/** Years of which there is any figure, in order. */
export const yearsOf = (series: IndexSeries): number[] =>
  [...new Set(series.map(({ year }) => year))].sort((a, b) => a - b);

const countOf = (series: IndexSeries, year: number): number =>
  series.filter((figure) => figure.year === year).length;

export const isWholeYear = (series: IndexSeries, year: number): boolean =>
  countOf(series, year) === STATES.length;

/** The last year of which every state has its figure: a year that is being recorded ranks nobody yet. */
export const latestYear = (series: IndexSeries): number | null =>
  yearsOf(series).findLast((year) => isWholeYear(series, year)) ?? yearsOf(series).at(-1) ?? null;

/** Mean of the states in a year, in hundredths and without rounding; null while some state lacks its figure. */
export function meanOf(series: IndexSeries, year: number): number | null {
  if (!isWholeYear(series, year)) return null;
  const figures = series.filter((figure) => figure.year === year);
  return figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
}

/** A state in the ranking of a year. */
export interface RankedState {
  /** Shared by those with the same value; null without a figure. */
  place: number | null;
  code: string;
  name: string;
  figure: IndexFigure | null;
  /** Against its own figure of the year before; null when one of the two is not there. */
  before: { year: number; change: number } | null;
}

/** Every state, from the highest to the lowest, those with the same value by their code; without a figure, at the end. */
export function rankStates(series: IndexSeries, year: number): RankedState[] {
  const rows = STATES.map(([code, name]) => {
    const figure = figureOf(series, code, year);
    const place = figure && 1 + series.filter((one) => one.year === year && one.value > figure.value).length;
    return { place, code, name, figure, before: changeOf(series, figure) };
  });
  return rows.toSorted((a, b) => (b.figure?.value ?? -1) - (a.figure?.value ?? -1));
}

function changeOf(series: IndexSeries, figure: IndexFigure | null): RankedState["before"] {
  if (figure === null) return null;
  const former = series
    .filter(({ state, year }) => state === figure.state && year < figure.year)
    .reduce<IndexFigure | null>((last, one) => (last === null || one.year > last.year ? one : last), null);
  return former && { year: former.year, change: figure.value - former.value };
}
