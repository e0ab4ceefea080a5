import type { Language } from "#lib/kernel/language.ts";
import type { Figures, StatisticsTable } from "./statistics-table.ts";

/** The figures as a language reads them: what they count is the same. */
export function figuresIn(language: Language, table: StatisticsTable, figures: Figures): Figures {
  if (language === "es" || !table.inEnglish) return figures;
  const { total, rows } = figures;
  return { total, rows: rows.map((row) => ({ ...row, ...table.inEnglish!(row) }) as typeof row) };
}
