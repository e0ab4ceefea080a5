import type { ItemKind } from "./item-kinds.ts";

interface ItemPart {
  /** In addresses. */
  slug: string;
  label: string;
  /** Fields, in order. */
  names: readonly string[];
}

/** Kinds with more to say than a phone shows at once are written a part at a time. */
export const ITEM_PARTS: Partial<Record<ItemKind, readonly ItemPart[]>> = {
  objective: [
    { slug: "que", label: "Qué y quién", names: ["text", "axisId", "owner", "dueOn"] },
    {
      slug: "medida",
      label: "Cuánto",
      names: ["indicator", "unit", "baseValue", "baseYear", "targetValue"],
    },
    { slug: "por-que", label: "Por qué", names: ["swotIds", "developmentTie"] },
    { slug: "ods", label: "ODS", names: ["sdgGoals", "sdgTargets"] },
  ],
};
