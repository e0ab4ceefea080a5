import { readSdgTargets } from "../catalogues/sdg.ts";
import type { Field, Values } from "./field.ts";
import { fieldsOf, type PlanKind } from "./item-kinds.ts";

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === "string");

function readField(field: Field, form: FormData, name: string): string | string[] {
  const sent = texts(form, name);
  switch (field.type) {
    case "many":
    case "items":
      return sent.sort();
    case "sdgTargets": {
      const { codes, unknown } = readSdgTargets(sent.join(" "));
      return [...codes, ...unknown];
    }
    default:
      return sent[0] ?? "";
  }
}

/**
 * What a form says of an item, not checked yet: the schema of its kind does that.
 * @param names of the fields that the form has; a box that is not ticked is not sent, and yet says something
 * @param prefix before each name, when the page has several forms
 */
export function readItemForm(kind: PlanKind, form: FormData, names: readonly string[], prefix = ""): Values {
  const known = Object.entries<Field>(fieldsOf(kind)).filter(([name]) => names.includes(name));
  return Object.fromEntries(known.map(([name, field]) => [name, readField(field, form, prefix + name)]));
}
