import { DomainError } from "#lib/kernel/errors.ts";
import type { Effect } from "./effect.ts";

/** Step 5, LFPA 17-A: sends back named parts with a reason, once, and stops the clock. */
export const prevent: Effect<"prevent"> = async ({ tx, snapshot, actor, now, input, procedure, today }) => {
  const { reason, parts, answerDays } = input;
  const least = procedure.rule("prevention_answer_days", today).value;
  if (answerDays < least) {
    const sentence = `La oficina debe tener al menos ${least} días hábiles para responder.`;
    throw new DomainError("invalid", sentence, { answerDays: sentence });
  }
  const { id: caseId, step: fromStep } = snapshot;
  const row = {
    caseId,
    kind: "PREVENTION",
    fromStep,
    reason,
    parts,
    createdById: actor.id!,
    createdAt: now,
  } as const;
  return {
    detail: { parts, answerDays },
    budgets: { PREVENTION_ANSWER: answerDays },
    write: () => tx.caseReturn.createMany({ data: row }),
  };
};
