import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { ItemKind } from "../items/item-kinds.ts";
import { valuesOfRow } from "../items/stored-values.ts";
import { itemTable } from "./item-table.ts";
import { lockPlan } from "./lock-plan.ts";

/** The field that says beside which others an item stands. */
const GROUPED_BY: Partial<Record<ItemKind, string>> = {
  swot: "quadrant",
  actor: "side",
  objective: "axisId",
  action: "objectiveId",
  indicator: "objectiveId",
};

/**
 * Changes places with the neighbour above or below in its group; at the end of it nothing happens.
 * @throws DomainError not_found, forbidden
 */
export function moveItem(
  db: PrismaClient,
  actor: Actor,
  { kind, id, up }: { kind: ItemKind; id: string; up: boolean },
): Promise<void> {
  return db.$transaction(async (tx) => {
    const plan = await lockPlan(tx, actor);
    const table = itemTable(tx, kind);
    const rows = await table.findMany({
      where: { planId: plan.id, removedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const item = rows.find((row) => row.id === id);
    if (!item) throw notFound();
    const group = GROUPED_BY[kind];
    const groupOf = (row: (typeof rows)[number]) =>
      group && (valuesOfRow(kind, row) as Record<string, unknown>)[group];
    const beside = rows.filter((row) => groupOf(row) === groupOf(item));
    const neighbour = beside[beside.indexOf(item) + (up ? -1 : 1)];
    if (!neighbour) return;
    const put = (row: typeof item, position: number) =>
      table.update({ where: { id: row.id }, data: { position }, select: { id: true } });
    await put(item, neighbour.position);
    await put(neighbour, item.position);
  });
}
