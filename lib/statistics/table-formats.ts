import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { describeTable } from "./describe-table.ts";
import type { OpenData } from "./open-statistics.ts";
import type { StatisticsTable } from "./statistics-table.ts";
import { TABLES } from "./tables.ts";

const INVENTED = " Datos de demostración, sin validez oficial.";

/** A table as open data: the names of its fields are a promise to who reads it by program. */
export function tableJson({ name, scope, demo, figures: { total, rows } }: OpenData): string {
  const table = TABLES[name];
  return JSON.stringify({
    tabla: name,
    titulo: table.words.es.title,
    definicion: describeTable(table, scope) + (demo ? INVENTED : ""),
    fecha: scope.today,
    total,
    filas: rows,
  });
}

/** The rows alone, under the names of the columns; what is null in the JSON is empty here. */
export function tableCsv({ name, figures: { rows } }: OpenData): string {
  const { columns }: StatisticsTable = TABLES[name];
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? "")));
  return BYTE_ORDER_MARK + [columns, ...lines].map(csvLine).join("");
}

/** What the file is called once it is saved: of which state, of which day, and whether its data are invented. */
export const tableFileName = ({ name, scope: { state, today }, demo }: OpenData): string =>
  `${[demo && "demostracion", name, state, today].filter(Boolean).join("-")}.csv`;
