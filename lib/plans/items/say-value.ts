import { formatDate } from "#lib/kernel/format-date.ts";
import type { Field, FieldOption } from "./field.ts";
import { isPeriod, sayPeriod } from "./period.ts";

/** What the items that a field points at are called, by id. */
export type ItemNames = ReadonlyMap<string, string>;

/** A number as people read it: «1,250.5». */
export const sayNumber = (text: string): string =>
  text === "" ? "" : Number(text).toLocaleString("es-MX", { maximumFractionDigits: 4 });

const labelOf = (options: readonly FieldOption[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** A value in words; empty when nothing is said. */
export function sayValue(field: Field, value: string | string[], names: ItemNames): string {
  const list = [value].flat().filter((each) => each !== "");
  switch (field.type) {
    case "choice":
    case "many":
      return list.map((each) => labelOf(field.options, each)).join("; ");
    case "scale":
      return list.map((each) => `${each} de 5`).join("");
    case "number":
    case "amount":
      return list.map(sayNumber).join("");
    case "date":
      return list.map((each) => formatDate(each)).join("");
    case "period":
      return list.map((each) => (isPeriod(each) ? sayPeriod(each) : each)).join("");
    case "file":
      return list.map((id) => names.get(id) ?? "(archivo)").join("");
    case "item":
    case "items":
      return list.map((id) => names.get(id) ?? "(quitado del plan)").join("; ");
    default:
      return list.join(", ");
  }
}
