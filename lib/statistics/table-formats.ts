import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { describeTable } from "./describe-table.ts";
import type { Figures, Scope } from "./statistics-table.ts";
import { type TableKey, TABLES } from "./tables.ts";

/** A table as open data: the names of its fields are a promise to who reads it by program. */
export function tableJson(key: TableKey, scope: Scope, { total, rows }: Figures): string {
  const table = TABLES[key];
  return JSON.stringify({
    tabla: key,
    titulo: table.title,
    definicion: describeTable(table, scope),
    fecha: scope.today,
    total,
    filas: rows,
  });
}

/** The rows alone, under the names of the columns; what is empty in the JSON (null) is empty here. */
export function tableCsv(key: TableKey, { rows }: Figures): string {
  const columns = Object.keys(TABLES[key].columns);
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? "")));
  return BYTE_ORDER_MARK + [columns, ...lines].map(csvLine).join("");
}
