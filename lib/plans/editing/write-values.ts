import type { Tx } from "#lib/kernel/db.ts";
import type { Values } from "../items/field.ts";
import { type PlanKind } from "../items/item-kinds.ts";
import { columnsOfValues } from "../items/stored-values.ts";
import { itemTable } from "./item-table.ts";

/** Writes checked values of something in a plan that the transaction holds, as its next revision. */
export async function writeValues(
  tx: Tx,
  { planId, kind, id, revision }: { planId: string; kind: PlanKind; id: string; revision: number },
  values: Values,
): Promise<void> {
  const data = { ...columnsOfValues(kind, values), revision };
  if (kind === "plan") await tx.plan.update({ where: { id }, data, select: { id: true } });
  else await itemTable(tx, kind).update({ where: { id }, data, select: { id: true } });
  if (values.swotIds) {
    await tx.planObjectiveSwot.deleteMany({ where: { objectiveId: id } });
    await linkSwot(tx, planId, [{ id, swotIds: values.swotIds as string[] }]);
  }
}

/** Ties objectives to the items of the diagnosis that they answer. */
export async function linkSwot(
  tx: Tx,
  planId: string,
  objectives: readonly { id: string; swotIds: readonly string[] }[],
): Promise<void> {
  const data = objectives.flatMap(({ id, swotIds }) =>
    swotIds.map((swotId) => ({ planId, objectiveId: id, swotId })),
  );
  if (data.length > 0) await tx.planObjectiveSwot.createMany({ data });
}
