import type { Tx } from "#lib/kernel/db.ts";
import { itemTable } from "../editing/item-table.ts";
import { ITEM_KINDS, type ItemKind, LISTED_KINDS } from "../items/item-kinds.ts";

export interface RemovedItem {
  kind: ItemKind;
  id: string;
  name: string;
  removedAt: Date;
}

/** What was taken out of a plan and can be put back, the last one first: one statement per table. */
export async function listRemoved(tx: Tx, planId: string): Promise<RemovedItem[]> {
  const lists = await Promise.all(
    LISTED_KINDS.map(async (kind): Promise<RemovedItem[]> => {
      const rows = await itemTable(tx, kind).findMany({ where: { planId, removedAt: { not: null } } });
      return rows.map((row) => ({
        ...{ kind, id: row.id, removedAt: row.removedAt! },
        name: String(row[ITEM_KINDS[kind].name] ?? ""),
      }));
    }),
  );
  return lists.flat().sort((one, other) => other.removedAt.getTime() - one.removedAt.getTime());
}
