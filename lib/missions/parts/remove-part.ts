import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMission } from "../change-mission.ts";
import { lockOpenMission } from "../lock-mission.ts";
import type { ListedPart } from "./mission-parts.ts";
import { partTable, within } from "./part-table.ts";

/**
 * Takes out a part of a tour or a visit, for good: the data of persons are kept while they serve. What a sent report
 * says of it stays in its edition. Doing it twice does nothing more.
 * @throws DomainError not_found, forbidden, conflict when the report was sent or something came of the commitment
 */
export function removePart(
  db: PrismaClient,
  actor: Actor,
  { missionId, part, id }: { missionId: string; part: ListedPart; id: string },
  at = new Date(),
): Promise<void> {
  const change = {
    actor,
    action: "mission:save",
    permission: "missions.edit",
    target: missionId,
    at,
  } as const;
  return changeMission(db, change, async (tx) => {
    await lockOpenMission(tx, actor, missionId);
    const row = isUuid(id)
      ? await partTable(tx, part).findFirst({ where: within(part, missionId, id) })
      : null;
    if (!row) return { result: undefined, detail: null };
    if (part === "commitment" && (await tx.missionResult.count({ where: { commitmentId: id } })) > 0) {
      throw new DomainError("conflict", "De ese compromiso ya se anotó algo: no puede quitarse.");
    }
    await partTable(tx, part).delete({ where: { id } });
    return { result: undefined, detail: { mission: missionId, part, id, removed: true } };
  });
}
