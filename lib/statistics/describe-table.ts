import { STATES } from "#lib/catalogues/states.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { Scope, StatisticsTable } from "./statistics-table.ts";

/** The name of a state by INEGI's code. Throws on a code that is not in the catalogue. */
export function nameOfState(code: string): string {
  const state = STATES.find(([known]) => known === code);
  if (!state) throw new RangeError(`Not a state: ${code}`);
  return state[1];
}

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
