import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { ownMissions } from "../reading/own-missions.ts";
import { readMissionReport } from "./report-content.ts";
import type { MissionEdition } from "./report-paper.ts";

/**
 * A sent report of the person's office, or null.
 * @param number of the edition; without it the last one
 */
export async function findEdition(
  tx: Tx,
  actor: Actor,
  missionId: string,
  number: string | undefined,
): Promise<MissionEdition | null> {
  if (!isUuid(missionId) || (number !== undefined && !/^[1-9]\d{0,4}$/.test(number))) return null;
  const edition = await tx.missionReportEdition.findFirst({
    where: {
      missionId,
      mission: ownMissions(actor),
      ...(number !== undefined && { number: Number(number) }),
    },
    orderBy: { number: "desc" },
    select: { number: true, corrects: true, sha256: true, at: true, content: true },
  });
  if (!edition) return null;
  const { content, ...head } = edition;
  return { head, report: readMissionReport(content) };
}
