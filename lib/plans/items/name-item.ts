import type { PlanContent } from "../reading/plan-content.ts";
import { ITEM_KINDS, type Item, type ItemKind, LISTED_KINDS } from "./item-kinds.ts";
import type { ItemNames } from "./say-value.ts";

const LONGEST = 90;

/** What an item is called in a list, cut to one line. @param longest in letters */
export function nameItem(kind: ItemKind, item: Item, longest = LONGEST): string {
  const name = (item as Record<string, string>)[ITEM_KINDS[kind].name]!.replace(/\s+/g, " ");
  if (name === "") return `(${ITEM_KINDS[kind].one} sin nombre)`;
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

/** The names of all the items of some kinds. */
export const namesOf = (content: PlanContent, kinds: readonly ItemKind[]): ItemNames =>
  new Map(kinds.flatMap((kind) => content[kind].map((item) => [item.id, nameItem(kind, item)] as const)));

/** The names of everything that a field can point at, files included. */
export const allNamesOf = (content: PlanContent): ItemNames =>
  new Map([...namesOf(content, LISTED_KINDS), ...content.file.map(({ id, name }) => [id, name] as const)]);
