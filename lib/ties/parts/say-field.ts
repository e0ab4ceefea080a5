import type { FieldOption } from "#lib/fields/plain-field.ts";
import { labelOf, sayNumber, sayPlain } from "#lib/fields/say-plain.ts";
import type { PickList, TieField } from "./tie-fields.ts";

export const YES_OR_NO: readonly FieldOption[] = [
  { value: "si", label: "Sí" },
  { value: "no", label: "No" },
];

const NAMES =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

export const MONTHS: readonly FieldOption[] = NAMES.map((name, index) => ({
  value: String(index + 1),
  label: name,
}));

/** «marzo», of «3». */
export const sayMonth = (month: string): string => labelOf(MONTHS, month);

/** A value in words; empty when nothing is said. @param lists options of what is picked */
export function sayField(
  field: TieField,
  value: string,
  lists: Readonly<Partial<Record<PickList, readonly FieldOption[]>>>,
): string {
  switch (field.type) {
    case "pick":
      return labelOf(lists[field.list] ?? [], value);
    case "yes":
      return labelOf(YES_OR_NO, value);
    case "month":
      return sayMonth(value);
    case "whole":
      return sayNumber(value);
    case "known":
    case "email":
      return value;
    default:
      return sayPlain(field, value);
  }
}
