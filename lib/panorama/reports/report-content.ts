import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import type { FigureCell } from "../figures/figure.ts";
import type { PartKey } from "./report-parts.ts";

/** A figure as it was on the day of the closing. */
export interface FrozenFigure {
  key: string;
  title: string;
  definition: string;
  whenEmpty: string;
  /** What people read over each column, and the name that it has in the data. */
  columns: { name: string; header: string }[];
  rows: FigureCell[][];
  /** How many rows there were; the first are kept. */
  total: number;
  chart: ChartSpec | null;
}

/** A quarterly report as it is closed: the text of it is hashed. Only what anyone may read is in it. */
export interface ReportContent {
  format: 1;
  /** «2026-T4». */
  period: string;
  figures: FrozenFigure[];
  words: Record<PartKey, string>;
}

export const readReportContent = (text: string): ReportContent => JSON.parse(text) as ReportContent;
