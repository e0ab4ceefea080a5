/** Where the text of a cell comes from, when that has to be said. */
export type CellOrigin = "formula" | "formula_without_value" | "error" | "excel_date" | "excel_number";

/** What a cell of the file says, as text: a date of a spreadsheet is already ISO, whole or only its year or month. */
export interface Cell {
  text: string;
  origin?: CellOrigin;
}

/** One row of the file; `line` is the number that a spreadsheet shows beside it, from 1. */
export interface SourceRow {
  line: number;
  cells: readonly Cell[];
}

/** A file opened to be read once or more, from its beginning each time. */
export interface Source {
  format: "csv" | "xlsx";
  /** What was found out of the file itself, in Spanish sentences: encoding, separator, sheet. */
  notes: readonly string[];
  /** @throws DomainError invalid when the file turns out to be cut, damaged or beyond a limit. */
  rows(): AsyncGenerator<SourceRow>;
}

export const EMPTY_CELL: Cell = { text: "" };
