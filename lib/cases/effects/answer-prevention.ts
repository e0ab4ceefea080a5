import type { Effect } from "./effect.ts";
import { freezeDocuments, REQUEST_KINDS } from "./freeze-documents.ts";

/** The office answers and hands in again what was sent back; nothing else could be edited meanwhile. */
export const answerPrevention: Effect<"answer_prevention"> = async ({ tx, snapshot, now, input }) => {
  await tx.caseReturn.updateMany({
    where: { caseId: snapshot.id, kind: "PREVENTION", answeredAt: null },
    data: { answer: input.reason, answeredAt: now },
  });
  return { detail: { documents: await freezeDocuments(tx, snapshot, REQUEST_KINDS, now) } };
};
