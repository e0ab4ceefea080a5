import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockOpenMission } from "../lock-mission.ts";

/**
 * Takes a document out of a tour or a visit, its bytes too. Doing it twice does nothing more.
 * @throws DomainError not_found, forbidden, conflict when the report was sent
 */
export async function removeMissionFile(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { missionId, id }: { missionId: string; id: string },
  at = new Date(),
): Promise<void> {
  const change = {
    actor,
    action: "mission:file",
    permission: "missions.edit",
    target: missionId,
    at,
  } as const;
  const key = await changeMission(db, change, async (tx) => {
    await lockOpenMission(tx, actor, missionId);
    const file = isUuid(id) ? await tx.missionFile.findFirst({ where: { id, missionId } }) : null;
    if (!file) return { result: null, detail: null };
    await tx.missionFile.delete({ where: { id }, select: { id: true } });
    return { result: file.storageKey, detail: { mission: missionId, file: id, removed: true } };
  });
  // Only once nothing names it: a transaction undone would leave a row without its bytes.
  if (key) await storage.remove(key);
}
