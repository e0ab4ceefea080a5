/** A choice of a closed list. */
export interface FieldOption {
  value: string;
  label: string;
  hint?: string;
}

interface Said {
  label: string;
  hint?: string;
}

/** What an item of a plan can say in one of its fields. Every field may be empty: a plan is written little by little. */
export type Field = Said &
  (
    | { type: "line"; max: number }
    | { type: "text" }
    | { type: "choice"; options: readonly FieldOption[] }
    /** From 1 to 5, with what the two ends mean. */
    | { type: "scale"; ends: readonly [string, string] }
    /** Up to four decimals. */
    | { type: "number" }
    | { type: "amount" }
    | { type: "year" }
    | { type: "date" }
    /** «2027», «2027-S1», «2027-T3», «2027-05». */
    | { type: "period" }
    /** Several of a closed list. */
    | { type: "many"; options: readonly FieldOption[] }
    /** Targets of the 2030 Agenda, «11.a». */
    | { type: "sdgTargets" }
    /** Another item of the same plan. */
    | { type: "item"; of: ItemReference }
    | { type: "items"; of: ItemReference }
    /** A file of the same plan, attached by a door of its own. */
    | { type: "file" }
  );

/** The kinds of item that others point at. */
export type ItemReference = "swot" | "axis" | "objective" | "action" | "indicator";

export type Fields = Readonly<Record<string, Field>>;

type Listed = "many" | "sdgTargets" | "items";

/** Values as a form sends them, the history keeps them and a version shows them: texts, or lists of texts. */
export type ValuesOf<F extends Fields> = {
  -readonly [Name in keyof F]: F[Name]["type"] extends Listed ? string[] : string;
};

export type Values = Record<string, string | string[]>;

/** Options from a table that names each value of an enumeration. */
export const optionsOf = (table: Readonly<Record<string, string>>): FieldOption[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }));
