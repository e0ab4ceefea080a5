import type { Cell } from "../cell.ts";
import type { ShownDate } from "./date-formats.ts";
import { dateOfSerial } from "./excel-serial.ts";
import type { SharedStrings } from "./shared-strings.ts";

export interface RawCell {
  /** As the file says: n, s, str, inlineStr, b, e, d. */
  type: string;
  style: number;
  formula: boolean;
  value: string;
}

export interface Reading {
  texts: SharedStrings;
  dateStyles: readonly (ShownDate | null)[];
  from1904: boolean;
}

const SHOWN_LENGTH = { day: 10, month: 7, year: 4 } as const satisfies Record<ShownDate, number>;

/** What a cell of a spreadsheet says to who reads it: a formula is the value it had when it was saved. */
export function cellOf(raw: RawCell, reading: Reading): Cell {
  const cell = valueOf(raw, reading);
  if (!raw.formula || cell.origin === "error") return cell;
  return { text: cell.text, origin: cell.text === "" ? "formula_without_value" : "formula" };
}

function valueOf({ type, style, value }: RawCell, { texts, dateStyles, from1904 }: Reading): Cell {
  if (type === "s") return { text: texts.get(Number(value)) ?? "" };
  if (type === "e") return { text: value, origin: "error" };
  if (type === "b") return { text: value === "1" ? "VERDADERO" : "FALSO" };
  if (type === "d") return { text: value.slice(0, 10), origin: "excel_date" };
  if (type !== "n" || value === "") return { text: value };
  const shown = dateStyles[style];
  const date = shown ? dateOfSerial(Number(value), from1904) : null;
  if (shown && date) return { text: date.slice(0, SHOWN_LENGTH[shown]), origin: "excel_date" };
  return { text: plainNumber(value), origin: "excel_number" };
}

/** Spreadsheets keep 0.1 as 0.10000000000000001, and 1998 at times as 1.998E3. */
const plainNumber = (value: string): string => {
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
};
