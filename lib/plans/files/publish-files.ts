import type { Tx } from "#lib/kernel/db.ts";
import type { PlanFileFacts } from "../reading/plan-content.ts";

/** Makes public, with an adopted version, the files of its evidence and the document that was waiting for it. */
export async function publishFiles(
  tx: Tx,
  version: { planId: string; versionId: string },
  evidence: readonly PlanFileFacts[],
): Promise<void> {
  const { adoptionFileId } = await tx.plan.findUniqueOrThrow({
    where: { id: version.planId },
    select: { adoptionFileId: true },
  });
  const rows = evidence.map(({ id: fileId }) => ({ ...version, fileId, use: "EVIDENCE" as const }));
  const instrument = adoptionFileId && { ...version, fileId: adoptionFileId, use: "INSTRUMENT" as const };
  await tx.planVersionFile.createMany({ data: instrument ? [...rows, instrument] : rows });
}
