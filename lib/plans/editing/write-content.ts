import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { ITEM_KINDS, type Item, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";
import { columnsOfValues } from "../items/stored-values.ts";
import { itemTable, lastPosition } from "./item-table.ts";
import type { Editor } from "./plan-edits.ts";
import { linkSwot } from "./write-values.ts";

/**
 * Writes many items at once, each after those of its kind, with the first row of the history of each field. Their values are taken as
 * they come: they were read from a plan or are the program's own.
 */
export async function appendContent(
  tx: Tx,
  planId: string,
  content: { readonly [Kind in ItemKind]?: readonly Item<Kind>[] },
  by: Editor,
): Promise<void> {
  const edits = [];
  // Parents come before what hangs from them, as the kinds are listed.
  for (const kind of LISTED_KINDS) {
    const items: readonly Item[] = content[kind] ?? [];
    if (items.length === 0) continue;
    const before = await lastPosition(tx, planId, kind);
    const data = items.map(({ id, ...values }, index) => ({
      ...columnsOfValues(kind, values),
      ...{ id, planId, position: before + index + 1 },
    }));
    await itemTable(tx, kind).createMany({ data });
    for (const item of items) {
      for (const field of Object.keys(ITEM_KINDS[kind].fields)) {
        const value = (item as Record<string, InputJsonValue>)[field]!;
        if (value === "" || (Array.isArray(value) && value.length === 0)) continue;
        edits.push({
          ...{ planId, kind, itemId: item.id, revision: 1, field, value, outcome: "SAVED" as const },
          ...{ byId: by.id, byName: by.name },
        });
      }
    }
  }
  await linkSwot(tx, planId, content.objective ?? []);
  if (edits.length > 0) await tx.planEdit.createMany({ data: edits });
}
