import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { ITEM_KINDS, type ItemKind } from "../items/item-kinds.ts";
import { itemTable } from "./item-table.ts";

/** Kinds of which few stand at once: nobody looks at a profile of fifty pictures. */
const MOST_STANDING: Partial<Record<ItemKind, number>> = { picture: 12 };

/**
 * Call it before another item of a kind stands in the plan, new or put back.
 * @throws DomainError invalid when there are as many as fit
 */
export async function assertRoom(tx: Tx, planId: string, kind: ItemKind): Promise<void> {
  const most = MOST_STANDING[kind];
  if (most === undefined) return;
  const standing = await itemTable(tx, kind).findMany({
    where: { planId, removedAt: null },
    take: most,
    select: { id: true },
  });
  if (standing.length < most) return;
  const { many } = ITEM_KINDS[kind];
  throw new DomainError("invalid", `Caben ${most} ${many}. Quite una antes de poner otra.`);
}
