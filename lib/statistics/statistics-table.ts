import type { IsoDate } from "#lib/calendar/types.ts";
import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Language } from "#lib/kernel/language.ts";

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

/** What a table says in a language. */
export interface TableWords<Column extends string = string> {
  title: string;
  /** One or two sentences: what is counted and how. The date is added to them. */
  definition: string;
  /** What stands in the place of a chart that would be empty. */
  whenEmpty: string;
  /** What people read over each column. */
  columns: Readonly<Record<Column, string>>;
}

/** A table of the statistics: all that its page, its JSON and its CSV say of it. */
export interface StatisticsTable<Row extends TableRow = TableRow> {
  words: Readonly<Record<Language, TableWords<keyof Row & string>>>;
  /** As the open data call them, in order. */
  columns: readonly (keyof Row & string)[];
  /** One query, whatever the size of the registry. */
  read(db: Tx, scope: Scope): Promise<Figures<Row>>;
  /** The open data are in Spanish: how English says the cells of a row that are words and not names. */
  inEnglish?(row: Row): Partial<Row>;
  /** How the figures are drawn: most tables have one chart. @param figures in that language */
  charts(figures: Figures<Row>, scope: Scope, language: Language): ChartSpec[];
}
