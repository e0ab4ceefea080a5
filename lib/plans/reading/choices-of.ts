import type { FieldOption } from "#lib/fields/plain-field.ts";
import type { Field, Values } from "../items/field.ts";
import { fieldsOf, type ItemKind } from "../items/item-kinds.ts";
import { nameItem } from "../items/name-item.ts";
import { QUADRANTS } from "../items/words.ts";
import type { PlanContent } from "./plan-content.ts";

const GONE = "(quitado del plan)";

/**
 * What each field of an item that points at others can choose from. What it points at stays among the choices though it
 * was taken out: an edit of something else must not untie it.
 */
export function choicesOf(
  content: PlanContent,
  kind: ItemKind,
  values: Values,
): Record<string, readonly FieldOption[]> {
  const pointing = Object.entries<Field>(fieldsOf(kind)).flatMap(([name, field]) => {
    if (field.type !== "item" && field.type !== "items") return [];
    const standing = optionsFor(content, field.of);
    const lost = [values[name]!].flat().filter((id) => id && !standing.some(({ value }) => value === id));
    return [[name, [...standing, ...lost.map((value) => ({ value, label: GONE }))]] as const];
  });
  return Object.fromEntries(pointing);
}

function optionsFor(
  content: PlanContent,
  kind: "swot" | "axis" | "objective" | "action" | "indicator",
): FieldOption[] {
  if (kind !== "swot") return content[kind].map((item) => ({ value: item.id, label: nameItem(kind, item) }));
  const weighed = content.swot.toSorted((one, other) => Number(other.weight) - Number(one.weight));
  return weighed.map((item) => {
    const quadrant = QUADRANTS[item.quadrant as keyof typeof QUADRANTS];
    return { value: item.id, label: [quadrant, nameItem(kind, item)].filter(Boolean).join(": ") };
  });
}
