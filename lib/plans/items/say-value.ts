import { labelOf, sayPlain } from "#lib/fields/say-plain.ts";
import type { Field } from "./field.ts";
import { isPeriod, sayPeriod } from "./period.ts";

/** What the items that a field points at are called, by id. */
export type ItemNames = ReadonlyMap<string, string>;

/** A value in words; empty when nothing is said. */
export function sayValue(field: Field, value: string | string[], names: ItemNames): string {
  const list = [value].flat().filter((each) => each !== "");
  switch (field.type) {
    case "many":
      return list.map((each) => labelOf(field.options, each)).join("; ");
    case "scale":
      return list.map((each) => `${each} de 5`).join("");
    case "period":
      return list.map((each) => (isPeriod(each) ? sayPeriod(each) : each)).join("");
    case "file":
      return list.map((id) => names.get(id) ?? "(archivo)").join("");
    case "item":
    case "items":
      return list.map((id) => names.get(id) ?? "(quitado del plan)").join("; ");
    case "sdgTargets":
      return list.join(", ");
    default:
      return list.map((each) => sayPlain(field, each)).join("");
  }
}
