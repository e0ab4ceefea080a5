import type { IsoDate } from "#lib/calendar/types.ts";
import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** Which agreements count, and as of when. */
export interface Scope {
  /** In Mexico City: validity is reckoned by it. */
  today: IsoDate;
  /** INEGI's code, or null for the whole country. */
  state: string | null;
}

export type Cell = string | number | null;
export type TableRow = Record<string, Cell>;

export interface Figures<Row extends TableRow = TableRow> {
  /** Published agreements in the scope. The rows may add up to more: an agreement counts once in each it touches. */
  total: number;
  rows: Row[];
}

/** A table of the statistics: all that its page, its JSON and its CSV say of it. */
export interface StatisticsTable<Row extends TableRow = TableRow> {
  title: string;
  /** One or two sentences: what is counted and how. The date is added to them. */
  definition: string;
  /** What stands in the place of a chart that would be empty. */
  whenEmpty: string;
  /** What people read over each column, by the name it has in the open data; in order. */
  columns: Record<keyof Row & string, string>;
  /** One query, whatever the size of the registry. */
  read(db: Tx, scope: Scope): Promise<Figures<Row>>;
  /** How the figures are drawn: most tables have one chart. */
  charts(figures: Figures<Row>, scope: Scope): ChartSpec[];
}
