import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { PlainField } from "./plain-field.ts";

/** A column of the database as its form and its history say it. */
export function textOfColumn(value: unknown): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? isoOfColumn(value) : String(value);
}

/** A checked value as a column takes it: an empty choice, number or date is no value. */
export function columnOfText(type: PlainField["type"], value: string): string | number | Date | null {
  if (type === "line" || type === "text") return value;
  if (value === "") return null;
  if (type === "date") return dateColumn(value);
  return type === "year" ? Number(value) : value;
}
