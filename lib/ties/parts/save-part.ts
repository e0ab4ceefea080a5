import { type Baseline, baselineOf } from "#lib/editing/baseline.ts";
import { mergeFields } from "#lib/editing/merge-fields.ts";
import type { PartRow } from "#lib/editing/row-table.ts";
import { type Saved, sayConflict } from "#lib/editing/saved.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "../change-tie.ts";
import { lockOpenTie, type TieKey } from "../lock-tie.ts";
import { checkPart } from "./check-part.ts";
import { onOwnSide } from "./own-side.ts";
import { partTable, within } from "./part-table.ts";
import { schemaOfPart } from "./part-schema.ts";
import { columnsOfPart, valuesOfPart } from "./part-values.ts";
import { filled, type PartValues, type TiePart } from "./tie-parts.ts";

export interface PartSave {
  tie: TieKey;
  part: TiePart;
  /** Of the part; of the data of a tie, its own. */
  id: string;
  /** What the fields were when the form was drawn. */
  baseline: Baseline;
  /** As they came from outside, all of its fields or some; checked here. */
  values: unknown;
}

/** Of a registered agreement the registry says what it is: its office only says where it is. */
const PLACE: readonly string[] = ["latitude", "longitude"];

/**
 * The one writer of what is typed of a tie. Fields that one side changed are merged; of a field that both changed this
 * later save is refused, and only there. What is already kept is not written again.
 * @returns with the id of the tie, which this save may have made
 * @throws DomainError not_found, forbidden, conflict when the tie is closed, invalid by field
 */
export function savePart(
  db: PrismaClient,
  actor: Actor,
  { tie: key, part, id, baseline, values: input }: PartSave,
  at = new Date(),
): Promise<Saved<PartValues> & { tieId: string }> {
  const change = { actor, action: "tie:save", permission: "ties.edit", target: key, at } as const;
  return changeTie(db, change, async (tx) => {
    const tie = await lockOpenTie(tx, actor, key, at);
    const row = await findPartRow(tx, { tieId: tie.id, part, id });
    const kept: PartValues = valuesOfPart(part, row);
    const parsed = filled(parseInput(schemaOfPart(part), input));
    const typed = part === "tie" ? await headOf(tx, actor, parsed, tie.agreementId !== null) : parsed;
    const { changes, conflicts } = mergeFields(kept, typed, baseline);
    const conflictMessage = conflicts.length === 0 ? "" : sayConflict(row);
    const changed = Object.fromEntries(changes.map((field) => [field, typed[field]!]));
    const values = { ...kept, ...changed };
    const saved = { values, baseline: baselineOf(values), conflicts, conflictMessage, tieId: tie.id };
    if (changes.length === 0) return { result: saved, detail: null };
    await checkPart(tx, part, { values, tie, at });
    const data = { ...columnsOfPart(part, changed), updatedAt: at, updatedBy: actor.name };
    await partTable(tx, part).update({ where: { id: row.id }, data });
    return { result: saved, detail: { tie: tie.id, part, id: row.id } };
  });
}

async function headOf(tx: Tx, actor: Actor, typed: PartValues, isRegistered: boolean): Promise<PartValues> {
  if (!isRegistered) return onOwnSide(tx, actor, typed);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => PLACE.includes(name)));
}

/** @throws DomainError not_found when that tie has no such part */
async function findPartRow(
  tx: Tx,
  { tieId, part, id }: { tieId: string; part: TiePart; id: string },
): Promise<PartRow> {
  const row =
    part === "tie" || isUuid(id)
      ? await partTable(tx, part).findFirst({ where: within(part, tieId, id) })
      : null;
  if (!row) throw notFound();
  return row;
}
