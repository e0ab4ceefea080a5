import { columnWords } from "#lib/i18n/words.ts";
import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { labelIn, type Language } from "#lib/kernel/language.ts";
import { LIST_MARK } from "./column.ts";
import { columnList } from "./columns.ts";

export interface DictionaryEntry {
  /** As every format calls it. */
  column: string;
  label: string;
  type: string;
  list: boolean;
  optional: boolean;
  description: string;
  values: readonly { slug: string; label: string }[];
}

/** What each column of the registry's files means, in their order, in a language. */
export const dictionaryIn = (language: Language): DictionaryEntry[] =>
  columnList.map(([name, { type, list, optional, values }]) => ({
    column: name,
    ...columnWords[language].names[name],
    type: columnWords[language].types[type],
    list: list ?? false,
    optional: optional ?? false,
    values: (values ?? []).map((value) => ({ slug: value.slug, label: labelIn(value, language) })),
  }));

export const DICTIONARY_HEADER = ["columna", "nombre", "tipo", "lista", "opcional", "descripcion", "valores"];

/** The dictionary as lines of a table, under `DICTIONARY_HEADER`. */
export const dictionaryLines: readonly string[][] = dictionaryIn("es").map((entry) => [
  ...[entry.column, entry.label, entry.type, String(entry.list), String(entry.optional), entry.description],
  entry.values.map(({ slug }) => slug).join(LIST_MARK),
]);

export const dictionaryCsv = (): string =>
  BYTE_ORDER_MARK + [DICTIONARY_HEADER, ...dictionaryLines].map(csvLine).join("");
