import { xmlText } from "../xml-text.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A spreadsheet refuses a file with a longer cell. */
const LONGEST_CELL = 32_767;
const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, and the first from which they count days as the calendar does. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DAY = "1900-03-01";

/** Positions in the list of styles (fixed-parts.ts). */
export const HEADER_STYLE = 1;
const DATE_STYLE = 2;

/** With the first row always in sight. */
export const sheetStart = (widths: readonly number[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols>${widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
  "<sheetData>";

export const SHEET_END = "</sheetData></worksheet>";

/** A cell without its place: the attributes of its element, and what is inside it. */
export type CellXml = readonly [attributes: string, content: string];

/** @param row from 1 */
export const sheetRow = (row: number, cells: readonly CellXml[]): string =>
  `<row r="${row}">${cells.map(([attributes, content], n) => `<c r="${columnLetters(n)}${row}"${attributes}>${content}</c>`).join("")}</row>`;

/** 0 is A, 26 is AA. */
const columnLetters = (index: number): string =>
  (index < 26 ? "" : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Never a formula, whatever it begins with: it is said to be a text. */
export function textCell(value: string, style = 0): CellXml {
  if (value === "") return ["", ""];
  const cut = value.slice(0, LONGEST_CELL).toWellFormed();
  // «_x0041_» would be read as the letter of that number.
  const literal = cut.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  return [` t="inlineStr" s="${style}"`, `<is><t xml:space="preserve">${xmlText(literal)}</t></is>`];
}

/** A date that sorts and filters as one. @param iso of any year: those a spreadsheet cannot count stay in words */
export const dateCell = (iso: string): CellXml =>
  iso < FIRST_DAY
    ? textCell(iso)
    : [` s="${DATE_STYLE}"`, `<v>${(Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY_MS}</v>`];

export const numberCell = (value: number): CellXml => ["", `<v>${value}</v>`];

export const booleanCell = (value: boolean): CellXml => [' t="b"', `<v>${value ? 1 : 0}</v>`];
