import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockOpenMission } from "../lock-mission.ts";
import { checkPart } from "./check-part.ts";
import { blankPart, filled, type ListedPart, MISSION_PARTS } from "./mission-parts.ts";
import { schemaOfPart } from "./part-schema.ts";
import { partTable } from "./part-table.ts";
import { columnsOfPart } from "./part-values.ts";

/** Nobody reads more, and the report has them all. */
const MOST = 200;

/**
 * Adds a place, a member, an activity, a person, a cost or a commitment.
 * @returns its id
 * @throws DomainError not_found, forbidden, conflict when the report was sent, invalid by field
 */
export function addPart(
  db: PrismaClient,
  actor: Actor,
  { missionId, part, values: input }: { missionId: string; part: ListedPart; values: unknown },
  at = new Date(),
): Promise<string> {
  const change = {
    actor,
    action: "mission:save",
    permission: "missions.edit",
    target: missionId,
    at,
  } as const;
  return changeMission(db, change, async (tx) => {
    const mission = await lockOpenMission(tx, actor, missionId);
    const values = { ...blankPart(part), ...filled(parseInput(schemaOfPart(part), input)) };
    await checkPart(tx, part, { values, mission });
    const table = partTable(tx, part);
    if ((await table.count({ where: { missionId } })) >= MOST)
      throw new DomainError("invalid", `Caben hasta ${MOST}: ${MISSION_PARTS[part].many.toLowerCase()}.`);
    const id = randomUUID();
    const stamp = { updatedAt: at, updatedBy: actor.name };
    await table.create({ data: { id, missionId, ...columnsOfPart(part, values), ...stamp } });
    return { result: id, detail: { mission: missionId, part, id } };
  });
}
