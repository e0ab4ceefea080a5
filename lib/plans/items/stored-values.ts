import { columnOfText, textOfColumn } from "#lib/fields/plain-column.ts";
import type { Field, Values } from "./field.ts";
import { fieldsOf, type KindValues, type PlanKind } from "./item-kinds.ts";

type Stored = Readonly<Record<string, unknown>>;

/** A row of the database as its form, its history and its versions say it. */
export function valuesOfRow<Kind extends PlanKind>(kind: Kind, row: Stored): KindValues<Kind> {
  const read = ([name, field]: [string, Field]) => [name, fromColumn(field, row, name)];
  return Object.fromEntries(Object.entries(fieldsOf(kind)).map(read)) as KindValues<Kind>;
}

function fromColumn(field: Field, row: Stored, name: string): string | string[] {
  const value = row[name];
  switch (field.type) {
    case "items":
      // The one list of links there is: which items of the diagnosis an objective answers.
      return ((row.swotLinks ?? []) as { swotId: string }[]).map(({ swotId }) => swotId).sort();
    case "many":
    case "sdgTargets":
      return [...((value ?? []) as string[])];
    default:
      return textOfColumn(value);
  }
}

/** Checked values as the columns of a row; links are no column. An empty choice, number or date is no value. */
export function columnsOfValues(kind: PlanKind, values: Values): Record<string, unknown> {
  const fields = fieldsOf(kind);
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => fields[name]!.type !== "items")
      .map(([name, value]) => [name, toColumn(fields[name]!, name, value)]),
  );
}

/** Choices that the database keeps as text: their lists are modules of this program. */
const TEXT_CHOICES = new Set(["strategy", "countedBy"]);

function toColumn(field: Field, name: string, value: string | string[]): unknown {
  if (typeof value !== "string") return value;
  switch (field.type) {
    case "period":
      return value;
    case "scale":
      return value === "" ? null : Number(value);
    case "choice":
      return TEXT_CHOICES.has(name) ? value : columnOfText(field.type, value);
    case "item":
    case "file":
      return value === "" ? null : value;
    case "many":
    case "items":
    case "sdgTargets":
      throw new TypeError(`${name} is a list`);
    default:
      return columnOfText(field.type, value);
  }
}

/** An item with nothing said yet. */
export const blankValues = <Kind extends PlanKind>(kind: Kind): KindValues<Kind> => valuesOfRow(kind, {});
