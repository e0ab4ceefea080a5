import type { Effect } from "./effect.ts";

/** Step 5, LFPA 17-A: sends back named parts with a reason, once, and stops the clock. */
export const prevent: Effect<"prevent"> = async ({ tx, snapshot, actor, now, input }) => {
  const { reason, parts, answerDays } = input;
  await tx.caseReturn.create({
    data: {
      caseId: snapshot.id,
      kind: "PREVENTION",
      fromStep: snapshot.step,
      reason,
      parts,
      createdById: actor.id!,
      createdAt: now,
    },
  });
  return { detail: { parts, answerDays }, budgets: { PREVENTION_ANSWER: answerDays } };
};
