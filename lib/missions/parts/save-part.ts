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
import { changeMission } from "../change-mission.ts";
import { lockOpenMission } from "../lock-mission.ts";
import { checkPart } from "./check-part.ts";
import { filled, type MissionPart, type PartValues } from "./mission-parts.ts";
import { schemaOfPart } from "./part-schema.ts";
import { partTable, within } from "./part-table.ts";
import { columnsOfPart, valuesOfPart } from "./part-values.ts";

export interface PartSave {
  missionId: string;
  part: MissionPart;
  /** Of the part; of the data of a mission, its own. */
  id: string;
  /** What the fields were when the form was drawn. */
  baseline: Baseline;
  /** As they came from outside, all of its fields or some; checked here. */
  values: unknown;
}

export type PartSaved = Saved<PartValues>;

/**
 * The one writer of what is typed of a tour or a visit. Fields that one side changed are merged; of a field that both
 * changed this later save is refused, and only there. What is already kept is not written again.
 * @throws DomainError not_found, forbidden, conflict when the report was sent, invalid by field
 */
export function savePart(
  db: PrismaClient,
  actor: Actor,
  { missionId, part, id, baseline, values: input }: PartSave,
  at = new Date(),
): Promise<PartSaved> {
  const change = {
    actor,
    action: "mission:save",
    permission: "missions.edit",
    target: missionId,
    at,
  } as const;
  return changeMission(db, change, async (tx) => {
    const mission = await lockOpenMission(tx, actor, missionId);
    const row = await findPartRow(tx, { missionId, part, id });
    const kept: PartValues = valuesOfPart(part, row);
    const typed = filled(parseInput(schemaOfPart(part), input));
    const { changes, conflicts } = mergeFields(kept, typed, baseline);
    const conflictMessage = conflicts.length === 0 ? "" : sayConflict(row);
    const changed = Object.fromEntries(changes.map((field) => [field, typed[field]!]));
    const values = { ...kept, ...changed };
    const saved = { values, baseline: baselineOf(values), conflicts, conflictMessage };
    if (changes.length === 0) return { result: saved, detail: null };
    await checkPart(tx, part, { values, mission });
    const data = { ...columnsOfPart(part, changed), updatedAt: at, updatedBy: actor.name };
    await partTable(tx, part).update({ where: { id: row.id }, data });
    return { result: saved, detail: { mission: missionId, part, id: row.id } };
  });
}

/** @throws DomainError not_found when that mission has no such part */
export async function findPartRow(
  tx: Tx,
  { missionId, part, id }: { missionId: string; part: MissionPart; id: string },
): Promise<PartRow> {
  const row = isUuid(id) ? await partTable(tx, part).findFirst({ where: within(part, missionId, id) }) : null;
  if (!row) throw notFound();
  return row;
}
