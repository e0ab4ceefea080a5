import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Values } from "../items/field.ts";
import type { PlanKind } from "../items/item-kinds.ts";
import { valuesOfRow } from "../items/stored-values.ts";
import { alongWith, itemTable } from "./item-table.ts";

export interface FoundItem {
  id: string;
  revision: number;
  position: number;
  removedAt: Date | null;
  values: Values;
}

/**
 * Something written in a plan, taken out or not.
 * @throws DomainError not_found when that plan has no such thing
 */
export async function getItem(tx: Tx, planId: string, kind: PlanKind, id: string): Promise<FoundItem> {
  if (!isUuid(id)) throw notFound();
  if (kind === "plan") {
    const plan = await tx.plan.findFirst({ where: { id, AND: { id: planId } } });
    if (!plan) throw notFound();
    return { id, revision: plan.revision, position: 0, removedAt: null, values: valuesOfRow(kind, plan) };
  }
  const row = await itemTable(tx, kind).findFirst({ where: { id, planId }, ...alongWith(kind) });
  if (!row) throw notFound();
  const { revision, position, removedAt } = row;
  return { id, revision, position, removedAt, values: valuesOfRow(kind, row) };
}
