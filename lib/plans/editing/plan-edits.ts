import type { PlanEditOutcome } from "#lib/generated/prisma/enums.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Values } from "../items/field.ts";
import { blankValues } from "../items/stored-values.ts";
import type { PlanKind } from "../items/item-kinds.ts";

export interface EditedItem {
  planId: string;
  kind: PlanKind;
  id: string;
  /** The one that the edit makes or, of what was refused, that it found. */
  revision: number;
}

export interface Editor {
  id: string | null;
  name: string;
}

/** Keeps every word of an edit for good, the refused ones too. */
export async function recordEdits(
  tx: Tx,
  { planId, kind, id, revision }: EditedItem,
  by: Editor,
  outcome: PlanEditOutcome,
  values: Readonly<Record<string, InputJsonValue>>,
): Promise<void> {
  const rows = Object.entries(values).map(([field, value]) => ({
    ...{ planId, kind, itemId: id, revision, field, value, outcome },
    ...{ byId: by.id, byName: by.name },
  }));
  if (rows.length > 0) await tx.planEdit.createMany({ data: rows });
}

/** Taking out and putting back touch no field: the whole item. */
export const WHOLE_ITEM = "";

/** What the item said at a revision of its own, as the edits tell. */
export async function valuesAt(tx: Tx, kind: PlanKind, id: string, revision: number): Promise<Values> {
  const rows = await tx.$queryRaw<{ field: string; value: string | string[] }[]>`
    SELECT DISTINCT ON (field) field, value FROM plan_edits
    WHERE item_id = ${id}::uuid AND outcome = 'SAVED' AND revision <= ${revision}
    ORDER BY field, revision DESC, id DESC`;
  return { ...blankValues(kind), ...Object.fromEntries(rows.map(({ field, value }) => [field, value])) };
}
