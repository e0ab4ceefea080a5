import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { answerCacheable } from "./answer-cacheable.ts";
import { type CellXml, dateCell, HEADER_STYLE, numberCell, textCell } from "./xlsx/sheet-xml.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

/** A column of a small table that can be taken as a file. */
export interface FileColumn<Row> {
  /** In the header: a promise to who reads it by program. */
  name: string;
  /** In a spreadsheet, in characters. */
  width: number;
  /** Null is an empty cell. */
  read(row: Row): string | number | null;
  /** Digits after the point of its numbers in a CSV. */
  decimals?: number;
  /** What its texts are to a spreadsheet: plain numbers with their digits as written, or ISO dates. */
  as?: "number" | "date";
}

export const TABLE_FORMATS = ["csv", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_LABELS = { csv: "CSV", xlsx: "Excel" } as const satisfies Record<TableFormat, string>;

/** What each is, as the answer names it without its parameters. */
export const TABLE_MEDIA = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<TableFormat, string>;

export interface TableFile<Row> {
  /** Without its extension, plain letters. */
  name: string;
  /** Of the sheet. */
  title: string;
  columns: readonly FileColumn<Row>[];
  /** Few enough to be in memory. */
  rows: readonly Row[];
}

/** A whole table as open data, to be saved. */
export async function answerTableFile<Row>(
  request: Request,
  format: TableFormat,
  file: TableFile<Row>,
): Promise<Response> {
  return answerCacheable(request, await writeTable(format, file), tableHeaders(format, file.name));
}

/** What an answer says of the file. @param name without its extension */
export const tableHeaders = (format: TableFormat, name: string) => ({
  "Content-Type": TABLE_MEDIA[format] + (format === "csv" ? "; charset=utf-8" : ""),
  "Content-Disposition": `attachment; filename="${name}.${format}"`,
});

/** The whole file; in neither format does a text become a formula. */
export const writeTable = async <Row>(
  format: TableFormat,
  file: TableFile<Row>,
): Promise<string | Uint8Array<ArrayBuffer>> => (format === "csv" ? writeCsv(file) : writeXlsx(file));

function writeCsv<Row>({ columns, rows }: TableFile<Row>): string {
  const lines = rows.map((row) => columns.map((column) => csvText(column, row)));
  return BYTE_ORDER_MARK + [columns.map(({ name }) => name), ...lines].map(csvLine).join("");
}

function csvText<Row>({ read, decimals }: FileColumn<Row>, row: Row): string {
  const value = read(row);
  if (value === null) return "";
  return typeof value === "number" && decimals !== undefined ? value.toFixed(decimals) : String(value);
}

async function writeXlsx<Row>({ title, columns, rows }: TableFile<Row>): Promise<Uint8Array<ArrayBuffer>> {
  async function* sheet(): AsyncGenerator<CellXml[][]> {
    yield [columns.map(({ name }) => textCell(name, HEADER_STYLE))];
    yield rows.map((row) => columns.map((column) => xlsxCell(column, row)));
  }
  const widths = columns.map(({ width }) => width);
  const pieces = await Array.fromAsync(writeWorkbook([{ name: title, widths, rows: sheet() }]));
  return Uint8Array.from(Buffer.concat(pieces));
}

function xlsxCell<Row>({ read, as }: FileColumn<Row>, row: Row): CellXml {
  const value = read(row) ?? "";
  if (typeof value === "number") return numberCell(value);
  if (value === "" || as === undefined) return textCell(value);
  return as === "date" ? dateCell(value) : numberCell(Number(value));
}
