import { formatCount } from "#lib/charts/chart-style.ts";
import { figuresWords, statisticsWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { formatMonth } from "#lib/statistics/format-month.ts";
import type { Cell } from "#lib/statistics/statistics-table.ts";

const percents = new Intl.NumberFormat(LOCALES.es, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How a cell of a statistics table is read, by the name of its column. */
export function formatCell(column: string, value: Cell, language: Language): string {
  if (value === null) return "—";
  const { groups } = statisticsWords[language];
  if (column === "grupo") return value === "tlcan" ? groups.tlcan : groups.administracion;
  if (column === "mes") return formatMonth(String(value), "long", language);
  if (typeof value === "string") return value;
  if (column.startsWith("anio")) return String(value);
  if (column.startsWith("pct") || column.startsWith("porcentaje")) {
    return figuresWords[language].percent(percents.format(value));
  }
  return formatCount(value);
}
