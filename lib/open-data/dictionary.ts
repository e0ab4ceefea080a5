import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { COLUMN_TYPES, LIST_MARK } from "./column.ts";
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

/** What each column of the registry's files means, in their order. */
export const dictionary: readonly DictionaryEntry[] = columnList.map(
  ([name, { label, type, list, optional, description, values }]) => ({
    column: name,
    label,
    type: COLUMN_TYPES[type],
    list: list ?? false,
    optional: optional ?? false,
    description,
    values: values ?? [],
  }),
);

export const DICTIONARY_HEADER = ["columna", "nombre", "tipo", "lista", "opcional", "descripcion", "valores"];

/** The dictionary as lines of a table, under `DICTIONARY_HEADER`. */
export const dictionaryLines: readonly string[][] = dictionary.map((entry) => [
  ...[entry.column, entry.label, entry.type, String(entry.list), String(entry.optional), entry.description],
  entry.values.map(({ slug }) => slug).join(LIST_MARK),
]);

export const dictionaryCsv = (): string =>
  BYTE_ORDER_MARK + [DICTIONARY_HEADER, ...dictionaryLines].map(csvLine).join("");
