import type { PlanEditOutcome } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { PlanKind, ToldKind } from "../items/item-kinds.ts";
import { getItem } from "./get-item.ts";
import { itemTable } from "./item-table.ts";
import { assertMay } from "./lock-plan.ts";

export interface PlanEditRow {
  id: string;
  field: string;
  value: string | string[];
  outcome: PlanEditOutcome;
  byName: string;
  at: Date;
}

/** The last ones are enough to find a lost sentence; all of them are in the plan's own file of edits. */
const MOST = 200;

/**
 * Every edit of something in a plan, the newest first.
 * @throws DomainError not_found
 */
export async function readHistory(
  tx: Tx,
  planId: string,
  kind: PlanKind,
  id: string,
): Promise<PlanEditRow[]> {
  await getItem(tx, planId, kind, id);
  const rows = await tx.planEdit.findMany({
    where: { planId, itemId: id },
    orderBy: { id: "desc" },
    take: MOST,
    select: { id: true, field: true, value: true, outcome: true, byName: true, at: true },
  });
  return rows.map(({ id: edit, value, ...row }) => ({
    ...row,
    id: String(edit),
    value: value as string | string[],
  }));
}

/**
 * The same of what is told of a plan of the actor's office, closed or not.
 * @throws DomainError not_found
 */
export async function readToldHistory(
  tx: Tx,
  actor: Actor,
  kind: ToldKind,
  id: string,
): Promise<PlanEditRow[]> {
  assertMay(actor, "plans.read");
  const where = { id, plan: { officeId: actor.officeId } };
  const told = isUuid(id) ? await itemTable(tx, kind).findFirst({ where }) : null;
  if (!told) throw notFound();
  return readHistory(tx, told.planId as string, kind, id);
}
