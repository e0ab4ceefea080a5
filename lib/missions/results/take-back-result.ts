import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockMission } from "../lock-mission.ts";
import { takeBackSchema } from "./result-input.ts";

/**
 * Takes back a result that was written by mistake: it stays in sight with its reason and counts no more. Doing it twice
 * does nothing more.
 * @throws DomainError not_found, forbidden, invalid without a reason
 */
export function takeBackResult(
  db: PrismaClient,
  actor: Actor,
  { missionId, id, input }: { missionId: string; id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = {
    actor,
    action: "mission:take-back",
    permission: "missions.edit",
    target: missionId,
    at,
  } as const;
  return changeMission(db, change, async (tx) => {
    await lockMission(tx, actor, missionId);
    const where = { id, commitment: { missionId } };
    const result = isUuid(id) ? await tx.missionResult.findFirst({ where }) : null;
    if (!result) throw notFound();
    const { reason } = parseInput(takeBackSchema, input);
    if (result.takenBackAt) return { result: undefined, detail: null };
    const data = { takenBackAt: at, takenBackBy: actor.name, takenBackReason: reason };
    await tx.missionResult.update({ where: { id }, data, select: { id: true } });
    return { result: undefined, detail: { mission: missionId, result: id } };
  });
}
