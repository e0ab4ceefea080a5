import { columnOfText, textOfColumn } from "#lib/fields/plain-column.ts";
import { fieldsOfPart, type MissionPart, type PartValues, type ValuesOfPart } from "./mission-parts.ts";

/** A row of the database as its form says it. */
export const valuesOfPart = <Part extends MissionPart>(
  part: Part,
  row: Readonly<Record<string, unknown>>,
): ValuesOfPart<Part> =>
  Object.fromEntries(
    Object.keys(fieldsOfPart(part)).map((name) => [name, textOfColumn(row[name])]),
  ) as ValuesOfPart<Part>;

/** Checked values as the columns of a row. */
export const columnsOfPart = (part: MissionPart, values: PartValues): Record<string, unknown> => {
  const fields = fieldsOfPart(part);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const { type } = fields[name]!;
      return [name, type === "time" || type === "country" ? value : columnOfText(type, value)];
    }),
  );
};

/** What a form says of a part, not checked yet: its schema does that. @param names of the fields that the form has */
export function readPartForm(part: MissionPart, form: FormData, names: readonly string[]): PartValues {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(
    Object.keys(fieldsOfPart(part))
      .filter((name) => names.includes(name))
      .map((name) => [name, text(name)]),
  );
}
