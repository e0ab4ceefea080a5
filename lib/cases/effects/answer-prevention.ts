import type { Effect } from "./effect.ts";
import { asEvidence, freeze, handedIn, REQUEST_KINDS } from "./freeze-documents.ts";

/** The office answers and hands in again what was sent back; nothing else could be edited meanwhile. */
export const answerPrevention: Effect<"answer_prevention"> = async ({ tx, snapshot, now, input }) => {
  const documents = handedIn(snapshot, REQUEST_KINDS);
  return {
    detail: { documents: documents.map(asEvidence) },
    write: async () => {
      await tx.caseReturn.updateMany({
        where: { caseId: snapshot.id, kind: "PREVENTION", answeredAt: null },
        data: { answer: input.reason, answeredAt: now },
      });
      await freeze(tx, documents, now);
    },
  };
};
