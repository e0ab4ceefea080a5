import { type Column, cellText } from "../column.ts";
import { columnList } from "../columns.ts";
import { DICTIONARY_HEADER, dictionaryLines } from "../dictionary.ts";
import type { OpenRow } from "../open-row.ts";
import { booleanCell, type CellXml, dateCell, HEADER_STYLE, textCell } from "../xlsx/sheet-xml.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import type { Format } from "./format.ts";

const header = (names: readonly string[]): CellXml[] => names.map((name) => textCell(name, HEADER_STYLE));

const WIDTHS: Record<Column["type"], number> = {
  text: 28,
  date: 12,
  partialDate: 12,
  instant: 21,
  boolean: 13,
  url: 40,
};

export const xlsxFormat: Format = {
  label: "Excel",
  mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: (batches, { origin }) =>
    writeWorkbook([
      {
        name: "Acuerdos",
        widths: columnList.map(([, { type }]) => WIDTHS[type]),
        rows: agreementRows(batches, origin),
      },
      { name: "Diccionario", widths: [22, 22, 22, 8, 10, 70, 60], rows: dictionaryRows() },
    ]),
};

async function* agreementRows(
  batches: AsyncIterable<OpenRow[]>,
  origin: string,
): AsyncGenerator<CellXml[][]> {
  yield [header(columnList.map(([name]) => name))];
  for await (const rows of batches) {
    yield rows.map((row) => columnList.map(([, column]) => cellOf(column, row, origin)));
  }
}

function cellOf(column: Column, row: OpenRow, origin: string): CellXml {
  const value = column.read(row, origin);
  if (typeof value === "boolean") return booleanCell(value);
  const whole = column.type === "date" || (column.type === "partialDate" && cellText(value).length === 10);
  return whole && typeof value === "string" ? dateCell(value) : textCell(cellText(value));
}

async function* dictionaryRows(): AsyncGenerator<CellXml[][]> {
  yield [header(DICTIONARY_HEADER), ...dictionaryLines.map((line) => line.map((text) => textCell(text)))];
}
