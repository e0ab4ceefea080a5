import { formatDate } from "#lib/kernel/format-date.ts";
import type { FieldOption, PlainField } from "./plain-field.ts";

/** A number as people read it: «1,250.5». */
export const sayNumber = (text: string): string =>
  text === "" ? "" : Number(text).toLocaleString("es-MX", { maximumFractionDigits: 4 });

export const labelOf = (options: readonly FieldOption[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** A value in words; empty when nothing is said. */
export function sayPlain(field: PlainField, value: string): string {
  if (value === "") return "";
  switch (field.type) {
    case "choice":
      return labelOf(field.options, value);
    case "number":
    case "amount":
      return sayNumber(value);
    case "date":
      return formatDate(value);
    default:
      return value;
  }
}
