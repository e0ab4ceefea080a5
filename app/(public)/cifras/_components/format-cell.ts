import { formatMonth } from "#lib/statistics/format-month.ts";
import type { Cell } from "#lib/statistics/statistics-table.ts";

const numbers = new Intl.NumberFormat("es-MX");
const percents = new Intl.NumberFormat("es-MX", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How a cell of a statistics table is read, by the name of its column. */
export function formatCell(column: string, value: Cell): string {
  if (value === null) return "—";
  if (column === "grupo") return value === "tlcan" ? "TLCAN" : "Administración";
  if (column === "mes") return formatMonth(String(value), "long");
  if (typeof value === "string") return value;
  if (column.startsWith("anio")) return String(value);
  if (column.startsWith("pct") || column.startsWith("porcentaje")) return `${percents.format(value)} %`;
  return numbers.format(value);
}
