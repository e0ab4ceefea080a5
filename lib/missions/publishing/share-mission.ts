import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockMission } from "../lock-mission.ts";

/**
 * Lets the other offices and the DGCP know the title, the dates and the places of a tour or a visit, and nothing else of
 * it, so that who goes to the same place can tell; or no longer. Doing it twice is doing it once.
 * @throws DomainError not_found, forbidden
 */
export function setMissionShared(
  db: PrismaClient,
  actor: Actor,
  { missionId, shared }: { missionId: string; shared: boolean },
  at = new Date(),
): Promise<void> {
  const action = shared ? "mission:share" : "mission:unshare";
  const change = { actor, action, permission: "missions.close", target: missionId, at } as const;
  return changeMission(db, change, async (tx) => {
    const { sharedAt } = await lockMission(tx, actor, missionId);
    if ((sharedAt !== null) === shared) return { result: undefined, detail: null };
    const data = { sharedAt: shared ? at : null };
    await tx.mission.update({ where: { id: missionId }, data, select: { id: true } });
    return { result: undefined, detail: { mission: missionId } };
  });
}
