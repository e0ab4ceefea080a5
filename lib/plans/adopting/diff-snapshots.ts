import type { Values } from "../items/field.ts";
import { fieldsOf, type Item, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";
import type { Snapshot } from "./snapshot.ts";

export interface ItemDifference {
  kind: ItemKind;
  id: string;
  what: "added" | "removed" | "changed";
  /** As it was and as it is; null where it was not or is no longer. */
  before: Item | null;
  after: Item | null;
  /** The fields that say something else; of a change only. */
  fields: string[];
}

const same = (one: Values, other: Values, field: string): boolean =>
  JSON.stringify(one[field]) === JSON.stringify(other[field]);

/** What one version of a plan says otherwise than another, item by item; items are the same by their id. */
export function diffSnapshots(before: Snapshot, after: Snapshot): ItemDifference[] {
  return LISTED_KINDS.flatMap((kind) => {
    const former = new Map<string, Item>(before.content[kind].map((item) => [item.id, item]));
    const present = new Map<string, Item>(after.content[kind].map((item) => [item.id, item]));
    const differences: ItemDifference[] = [];
    for (const [id, item] of present) {
      const was = former.get(id) ?? null;
      const fields = was ? Object.keys(fieldsOf(kind)).filter((field) => !same(was, item, field)) : [];
      if (was && fields.length === 0) continue;
      differences.push({ kind, id, what: was ? "changed" : "added", before: was, after: item, fields });
    }
    for (const [id, item] of former) {
      if (!present.has(id))
        differences.push({ kind, id, what: "removed", before: item, after: null, fields: [] });
    }
    return differences;
  });
}
