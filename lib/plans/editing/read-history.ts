import type { PlanEditOutcome } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { PlanKind } from "../items/item-kinds.ts";
import { getItem } from "./get-item.ts";

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
