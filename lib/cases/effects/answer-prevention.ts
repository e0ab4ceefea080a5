import { answerReturn } from "./case-returns.ts";
import type { PlainEffect } from "./effect.ts";
import { asEvidence, freeze, handedIn, REQUEST_KINDS } from "./freeze-documents.ts";

/** The office answers and hands in again what was sent back; nothing else could be edited meanwhile. */
export const answerPrevention: PlainEffect<"answer_prevention"> = ({ snapshot, now, input }) => {
  const documents = handedIn(snapshot, REQUEST_KINDS);
  return {
    detail: { documents: documents.map(asEvidence) },
    statements: [answerReturn("PREVENTION", input.reason, now), freeze(documents, now)],
  };
};
