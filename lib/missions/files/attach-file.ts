import { type Accepted, fileColumns, type IncomingFile, takeFile } from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission, type MissionChange } from "../change-mission.ts";
import { lockOpenMission } from "../lock-mission.ts";

/** The page of its documents reads their names. */
const MOST = 100;

const fileChange = (actor: Actor, target: string): MissionChange => ({
  ...{ actor, target, action: "mission:file", permission: "missions.edit", at: new Date() },
});

/**
 * Attaches a document to a tour or a visit. The same bytes under the same name are there once. The mission is asked
 * again at the end: the inspection takes its time.
 * @throws DomainError not_found, forbidden, conflict when the report was sent; RefusedFile with its sentence
 */
export async function attachMissionFile(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { missionId, ...incoming }: IncomingFile & { missionId: string },
): Promise<{ name: string; warnings: Accepted["warnings"] }> {
  await changeMission(db, fileChange(actor, missionId), async (tx) => {
    await lockOpenMission(tx, actor, missionId);
    return { result: undefined, detail: null };
  });
  const asked = { ...incoming, expected: "annex" as const, holder: actor.officeId };
  const { name, warnings } = await takeFile(storage, asked, async (stored, inspection) => {
    const columns = fileColumns(stored, inspection);
    const kept = await changeMission(db, fileChange(actor, missionId), async (tx) => {
      await lockOpenMission(tx, actor, missionId);
      const same = { missionId, sha256: columns.sha256, name: columns.name };
      if (await tx.missionFile.findFirst({ where: same, select: { id: true } }))
        return { result: false, detail: null };
      if ((await tx.missionFile.count({ where: { missionId } })) >= MOST)
        throw new DomainError("conflict", `Caben hasta ${MOST} documentos.`);
      const data = { missionId, ...columns, byName: actor.name };
      const { id } = await tx.missionFile.create({ data, select: { id: true } });
      return { result: true, detail: { mission: missionId, file: id } };
    });
    return { kept, name: inspection.name, warnings: inspection.warnings };
  });
  return { name, warnings };
}
