import { nameOfState } from "#lib/catalogues/state-name.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { Scope, StatisticsTable } from "./statistics-table.ts";

/** What a figure means, of whom and as of when: it goes wherever the figure goes. */
export function describeTable(
  { words }: Pick<StatisticsTable, "words">,
  { state, today }: Scope,
  language: Language = "es",
): string {
  const { onlyOf, asOf } = statisticsWords[language];
  const whose = state === null ? "" : onlyOf(nameOfState(state));
  return words[language].definition + whose + asOf(formatDate(today, language));
}
