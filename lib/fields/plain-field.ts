/** A choice of a closed list. */
export interface FieldOption {
  value: string;
  label: string;
  hint?: string;
}

/** How a field is asked for. */
export interface FieldWords {
  label: string;
  hint?: string;
}

/** The kinds of field that mean the same wherever they stand. Each of them travels as one text, empty when nothing is said. */
export type PlainField = FieldWords &
  (
    | { type: "line"; max: number }
    | { type: "text" }
    | { type: "choice"; options: readonly FieldOption[] }
    /** Up to four decimals. */
    | { type: "number" }
    | { type: "amount" }
    | { type: "year" }
    | { type: "date" }
  );

/** Options from a table that names each value of an enumeration. */
export const optionsOf = (table: Readonly<Record<string, string>>): FieldOption[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }));
