import { DomainError } from "#lib/kernel/errors.ts";
import { sendBack } from "./case-returns.ts";
import type { PlainEffect } from "./effect.ts";

/** Step 5, LFPA 17-A: sends back named parts with a reason, once, and stops the clock. */
export const prevent: PlainEffect<"prevent"> = ({ snapshot, actor, now, input, procedure, today }) => {
  const { reason, parts, answerDays } = input;
  const least = procedure.rule("prevention_answer_days", today).value;
  if (answerDays < least) {
    const sentence = `La oficina debe tener al menos ${least} días hábiles para responder.`;
    throw new DomainError("invalid", sentence, { answerDays: sentence });
  }
  return {
    detail: { parts, answerDays },
    budgets: { PREVENTION_ANSWER: answerDays },
    statements: [sendBack(snapshot, { kind: "PREVENTION", reason, parts, byId: actor.id!, now })],
  };
};
