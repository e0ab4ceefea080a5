import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import type { Picture } from "../reading/picture.ts";

export type FigureCell = string | number | null;

export interface FigureColumn {
  /** In the open data: a promise to who reads it by program. */
  name: string;
  /** Over it on the screen; null keeps it to the data. */
  header: string | null;
  /** In a spreadsheet, in characters. */
  width: number;
  /** Digits after the point of its numbers. */
  decimals?: 1 | 2;
}

export interface FigureRow {
  /** As many as columns. */
  cells: readonly FigureCell[];
  /** What of the filters changes to list the activities behind the row. */
  to?: Partial<PanoramaFilters>;
  /** Where its rows are, when they are no activities. */
  href?: string;
}

/** A figure of the picture: all that its section of the page and its files say of it. */
export interface Figure {
  rows: readonly FigureRow[];
  chart: ChartSpec | null;
}

export interface FigureRule {
  title: string;
  /** What is counted and how; the period and the date are added to it. */
  definition: string;
  whenEmpty: string;
  columns: readonly FigureColumn[];
  /** Only for the offices and the DGCP. */
  isInside?: true;
  build(picture: Picture): Figure;
}

/** A column of how many, the last of most figures. */
export const COUNT: FigureColumn = { name: "actividades", header: "Actividades", width: 12 };

/**
 * Whether a row is of what is asked. Of activities of one country some touch others too: a row of those would count what
 * its own list does not.
 */
export const isAsked = (asked: string | null, value: string | null): boolean =>
  asked === null || asked === value;

export const byCount = (one: { count: number }, other: { count: number }): number => other.count - one.count;

/** Bars of the rows of a figure that has one number for each name. */
export const barsOf = (rows: readonly { name: string; count: number }[], most = 20): ChartSpec | null => {
  const shown = rows.filter(({ count }) => count > 0).slice(0, most);
  if (shown.length === 0) return null;
  return {
    kind: "bars",
    categories: shown.map(({ name }) => name),
    series: [{ name: "Actividades", tone: "pizarra", values: shown.map(({ count }) => count) }],
  };
};
