import type { Effect } from "./effect.ts";

/** Steps 10 and 11: the signed copy goes back to the office with its reason; only the copy, its date and place open again. */
export const returnCopy: Effect<"return_copy" | "return_from_verification"> = async ({
  tx,
  snapshot,
  actor,
  now,
  input,
}) => {
  const data = {
    caseId: snapshot.id,
    kind: "SIGNED_COPY" as const,
    fromStep: snapshot.step,
    reason: input.reason,
    parts: ["SIGNED_COPY" as const],
    createdById: actor.id!,
    createdAt: now,
  };
  return { write: () => tx.caseReturn.createMany({ data }) };
};
