import { randomUUID } from "node:crypto";
import type { Field, Values } from "../items/field.ts";
import { fieldsOf, type Item, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";
import type { PlanContent } from "../reading/plan-content.ts";

/** What is copied into another plan: measurements and evidence tell what happened in the one they are of. */
export type CopiedContent = { [Kind in Exclude<ItemKind, "evidence">]: Item<Kind>[] };

/** The years of these kinds are the plan's own; a base line's stay as they are. */
const MOVED: Partial<Record<ItemKind, readonly string[]>> = {
  objective: ["dueOn"],
  action: ["startsOn", "endsOn"],
  actionYear: ["year"],
  target: ["period"],
};

/**
 * The items of a plan as another plan's, with ids of their own, tied to each other as they were.
 * @param years that its dates move, so that the first year's actions are again of the first year
 * @param files of the other plan, by those of this one; a file that is not there is left behind
 */
export function copyContent(
  content: PlanContent,
  years: number,
  files: ReadonlyMap<string, string>,
): CopiedContent {
  const kinds = LISTED_KINDS.filter((kind) => kind !== "evidence");
  const ids = new Map(kinds.flatMap((kind) => content[kind].map(({ id }) => [id, randomUUID()] as const)));
  const copyOf = (kind: ItemKind, item: Item): Item => {
    const values: Values = { ...item, id: ids.get(item.id)! };
    for (const [name, field] of Object.entries<Field>(fieldsOf(kind))) {
      const value = values[name]!;
      if (field.type === "item") values[name] = ids.get(value as string) ?? "";
      if (field.type === "file") values[name] = files.get(value as string) ?? "";
      if (field.type === "items") values[name] = (value as string[]).map((id) => ids.get(id)!).sort();
    }
    for (const name of MOVED[kind] ?? []) values[name] = moveYear(values[name] as string, years);
    return values as Item;
  };
  return Object.fromEntries(
    kinds.map((kind) => [kind, content[kind].map((item) => copyOf(kind, item))]),
  ) as CopiedContent;
}

/** «2027-02-28» and «2027-T1» alike; 29 February becomes the 28th where there is none. */
function moveYear(text: string, years: number): string {
  if (text === "") return "";
  const moved = `${Number(text.slice(0, 4)) + years}${text.slice(4)}`;
  const isDate = moved.length === 10;
  const exists = !isDate || new Date(`${moved}T00:00:00Z`).toJSON()?.startsWith(moved);
  return exists ? moved : moved.replace("-02-29", "-02-28");
}
