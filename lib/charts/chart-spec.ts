/** A colour of the identity, by what it is called there. */
export type Tone = "guinda" | "verde" | "dorado" | "pizarra";

export interface ChartSeries {
  name: string;
  /** What stands beside a line that has no room for the name. */
  shortName?: string;
  tone: Tone;
  /** One for each category; a line goes on over what is missing. */
  values: readonly (number | null)[];
}

/** What a chart shows, apart from how it is drawn: the same figures stand beside it as a table. */
export interface ChartSpec {
  /** Where a table has more than one chart, what this one shows. */
  name?: string;
  /**
   * - `bars`: lying down, one row for each category; several series are stacked
   * - `groups`: lying down, the series of a category one under another
   * - `columns`: standing, for what runs in time; several series are stacked
   * - `lines`: in time, each series a line
   */
  kind: "bars" | "groups" | "columns" | "lines";
  categories: readonly string[];
  series: readonly ChartSeries[];
  /** Digits after the point in its numbers; none unless it says so. */
  decimals?: 2;
}
