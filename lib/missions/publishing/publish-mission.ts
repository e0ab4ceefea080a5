import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockMission } from "../lock-mission.ts";

/**
 * Shows everyone the summary of a tour or a visit, or takes it away. Only what a sent report says is shown. Doing it
 * twice is doing it once.
 * @throws DomainError not_found, forbidden, invalid while no report was sent
 */
export function setMissionPublished(
  db: PrismaClient,
  actor: Actor,
  { missionId, published, showProgramme }: { missionId: string; published: boolean; showProgramme: boolean },
  at = new Date(),
): Promise<void> {
  const action = published ? "mission:publish" : "mission:unpublish";
  const change = { actor, action, permission: "missions.close", target: missionId, at } as const;
  return changeMission(db, change, async (tx) => {
    const mission = await lockMission(tx, actor, missionId);
    const isSame = (mission.publishedAt !== null) === published;
    if (isSame && (!published || mission.showProgramme === showProgramme))
      return { result: undefined, detail: null };
    if (published && (await tx.missionReportEdition.count({ where: { missionId } })) === 0) {
      throw new DomainError(
        "invalid",
        "Antes de publicar el resumen envíe el informe de comisión: de él sale.",
      );
    }
    const publishedAt = published ? (mission.publishedAt ?? at) : null;
    await tx.mission.update({
      where: { id: missionId },
      data: { publishedAt, showProgramme },
      select: { id: true },
    });
    return { result: undefined, detail: { mission: missionId, showProgramme } };
  });
}
