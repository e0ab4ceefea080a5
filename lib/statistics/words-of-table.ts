import { statisticsWords } from "#lib/i18n/words.ts";
import { type Language, labelIn } from "#lib/kernel/language.ts";

type Words = typeof statisticsWords.es.tables;

/** The words of a table in each language. */
export const wordsOfTable = <Key extends keyof Words>(key: Key): Record<Language, Words[Key]> => ({
  es: statisticsWords.es.tables[key],
  en: statisticsWords.en.tables[key],
});

/**
 * The same, for a table with a column for each row of a catalogue, called as the catalogue calls it.
 * @param columns the column of each row
 */
export function wordsByCatalogue<Column extends string, Entry extends string>(
  key: "contraparte" | "region",
  columns: Readonly<Record<Entry, Column>>,
  catalogue: Readonly<Record<Entry, { label: string; labelEn: string }>>,
) {
  const entries = Object.entries(columns) as [Entry, Column][];
  const inLanguage = (language: Language) => {
    const words = statisticsWords[language].tables[key];
    const named = entries.map(([entry, column]) => [column, labelIn(catalogue[entry], language)]);
    return {
      ...words,
      columns: { ...words.columns, ...(Object.fromEntries(named) as Record<Column, string>) },
    };
  };
  return { es: inLanguage("es"), en: inLanguage("en") };
}
