import { columnOfText, textOfColumn } from "#lib/fields/plain-column.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { partialDate } from "#lib/registry/partial-date.ts";
import type { DatePrecision } from "#lib/generated/prisma/enums.ts";
import type { TieField } from "./tie-fields.ts";
import { fieldsOfPart, type PartValues, type TiePart, type ValuesOfPart } from "./tie-parts.ts";
import { columnsOfSource, sourceOf } from "./tie-sources.ts";

type Row = Readonly<Record<string, unknown>>;

/** Fields that are kept in more columns than one. */
const SPREAD: Readonly<Record<string, { read: (row: Row) => string; write: (value: string) => Row }>> = {
  source: { read: sourceOf, write: columnsOfSource },
  origin: {
    read: ({ originOn, originPrecision }) =>
      originOn instanceof Date ? partialDate(originOn, originPrecision as DatePrecision) : "",
    write: (value) => ({
      originOn: value ? dateColumn(`${value}-01-01`.slice(0, 10)) : null,
      originPrecision: value ? PRECISIONS[value.length] : null,
    }),
  },
};
const PRECISIONS: Readonly<Record<number, DatePrecision>> = { 4: "YEAR", 7: "MONTH", 10: "DAY" };

const textOf = (value: unknown): string =>
  typeof value === "boolean" ? (value ? "si" : "no") : textOfColumn(value);

/** A row of the database as its form says it. */
export const valuesOfPart = <Part extends TiePart>(part: Part, row: Row): ValuesOfPart<Part> =>
  Object.fromEntries(
    Object.keys(fieldsOfPart(part)).map((name) => [name, SPREAD[name]?.read(row) ?? textOf(row[name])]),
  ) as ValuesOfPart<Part>;

function columnOf({ type }: TieField, value: string): unknown {
  switch (type) {
    case "yes":
      return value === "si";
    case "whole":
    case "month":
      return value === "" ? null : Number(value);
    case "pick":
      return value || null;
    case "known":
    case "email":
      return value;
    default:
      return columnOfText(type, value);
  }
}

/** Checked values as the columns of a row. */
export const columnsOfPart = (part: TiePart, values: PartValues): Record<string, unknown> => {
  const fields = fieldsOfPart(part);
  return Object.assign(
    {},
    ...Object.entries(values).map(
      ([name, value]) => SPREAD[name]?.write(value) ?? { [name]: columnOf(fields[name]!, value) },
    ),
  ) as Record<string, unknown>;
};

/** What a form says of a part, not checked yet: its schema does that. @param names of the fields that the form has */
export function readPartForm(part: TiePart, form: FormData, names: readonly string[]): PartValues {
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
