import { statisticsWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";

/** A month of a table, "2026-11", as people read it: "noviembre de 2026", or "nov 2026" where there is little room. */
export function formatMonth(month: string, style: "long" | "short", language: Language): string {
  const name = new Intl.DateTimeFormat(LOCALES[language], { month: style, timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  const year = month.slice(0, 4);
  return style === "long" ? statisticsWords[language].monthOf(name, year) : `${name} ${year}`;
}
