import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { type CellXml, dateCell, HEADER_STYLE, numberCell, textCell } from "#lib/open-data/xlsx/sheet-xml.ts";
import { writeWorkbook } from "#lib/open-data/xlsx/write-workbook.ts";
import type { ExportCell, ExportList } from "./export-lists.ts";

interface ListFormat {
  mime: string;
  write(list: ExportList): AsyncIterable<string | Uint8Array>;
}

const WIDTHS = { text: 36, number: 12, date: 12 } as const satisfies Record<ExportCell["type"], number>;

/** The files in which a list can be taken away; in neither does a text become a formula. */
export const LIST_FORMATS = {
  csv: {
    mime: "text/csv; charset=utf-8",
    async *write({ header, rows }) {
      yield BYTE_ORDER_MARK + csvLine(header);
      yield rows.map((row) => csvLine(row.map(({ value }) => value))).join("");
    },
  },
  xlsx: {
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (list) => writeWorkbook([{ name: "Plan", widths: widthsOf(list), rows: sheetRows(list) }]),
  },
} as const satisfies Record<string, ListFormat>;

export type ListFormatName = keyof typeof LIST_FORMATS;

const widthsOf = ({ header, rows }: ExportList): number[] =>
  header.map((_, index) => WIDTHS[rows[0]?.[index]?.type ?? "text"]);

async function* sheetRows({ header, rows }: ExportList): AsyncGenerator<CellXml[][]> {
  yield [header.map((name) => textCell(name, HEADER_STYLE))];
  if (rows.length > 0) yield rows.map((row) => row.map(toCell));
}

function toCell({ type, value }: ExportCell): CellXml {
  if (value === "" || type === "text") return textCell(value);
  return type === "date" ? dateCell(value) : numberCell(Number(value));
}
