import { fieldOf, type FieldKey } from "../fields/import-fields.ts";
import { describeDate } from "./describe-date.ts";
import { readDate, type ReadDate } from "./read-date.ts";
import type { RowReading } from "./reading-row.ts";

/** The date of a field, with what had to be interpreted said; null when it is empty or no date, and then refused. */
export function readRowDate(row: RowReading, field: FieldKey, today: string): ReadDate | null {
  const written = row.text(field);
  if (written === "") return null;
  row.stated.add(field);
  const date = readDate(written, row.origin(field), Number(today.slice(0, 4)));
  if (!date) {
    row.refuse(field, `«${written.slice(0, 80)}» no es una fecha, o no existe.`);
    return null;
  }
  if (date.interpreted && !isPlainYear(written, date)) row.interpreted(field, written, describeDate(date));
  if (isPlainYear(written, date)) row.note(field, `solo se sabe el año, ${date.year}.`);
  return date;
}

const isPlainYear = (written: string, date: ReadDate): boolean =>
  date.month === null && written.trim() === String(date.year);

/** «fecha de firma», to name it inside a sentence. */
export const fieldName = (field: FieldKey): string => {
  const { label } = fieldOf(field);
  return label.charAt(0).toLowerCase() + label.slice(1);
};
