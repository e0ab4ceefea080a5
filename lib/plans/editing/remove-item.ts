import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { ItemKind } from "../items/item-kinds.ts";
import { assertRoom } from "./assert-room.ts";
import { getItem } from "./get-item.ts";
import { itemTable } from "./item-table.ts";
import { lockPlan } from "./lock-plan.ts";
import { recordEdits, WHOLE_ITEM } from "./plan-edits.ts";

/**
 * Takes an item out of the plan, or puts it back as it was. What hung from it stays, shown as an orphan meanwhile.
 * Doing it twice does nothing more.
 * @throws DomainError not_found, forbidden, invalid when there is no room to put it back
 */
export function setItemRemoved(
  db: PrismaClient,
  actor: Actor,
  { kind, id, removed }: { kind: ItemKind; id: string; removed: boolean },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, actor);
    const item = await getItem(tx, plan.id, kind, id);
    if ((item.removedAt !== null) === removed) return;
    if (!removed) await assertRoom(tx, plan.id, kind);
    const removedAt = removed ? new Date() : null;
    await itemTable(tx, kind).update({ where: { id }, data: { removedAt }, select: { id: true } });
    const edited = { planId: plan.id, kind, id, revision: item.revision };
    await recordEdits(tx, edited, actor, removed ? "REMOVED" : "RESTORED", { [WHOLE_ITEM]: "" });
  });
}
