import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { termOf } from "../case-facts-of.ts";
import type { PlainEffect } from "./effect.ts";

/** Step 5 → 6: from this instant the CJA has it, and the days before the signature are counted. */
export const refer: PlainEffect<"refer"> = ({ now }) => ({ columns: { referredAt: now } });

export const reschedule: PlainEffect<"reschedule"> = ({ input, today }) => {
  const { intendedDate, intendedPlace } = input;
  if (intendedDate <= today) {
    const sentence = "La fecha prevista debe ser posterior a hoy.";
    throw new DomainError("invalid", sentence, { intendedDate: sentence });
  }
  return {
    columns: { intendedDate: dateColumn(intendedDate), intendedPlace },
    detail: { intendedDate, intendedPlace },
  };
};

export const declareEventuality: PlainEffect<"declare_eventuality"> = ({ input }) => ({
  columns: { eventuality: input.reason },
});

export const allowEventuality: PlainEffect<"allow_eventuality"> = ({ now }) => ({
  columns: { eventualityAllowedAt: now },
});

/** The history keeps by which date the rule held. */
export const passNotice: PlainEffect<"pass_notice"> = ({ snapshot, ...clock }) => ({
  detail: { earliestSignature: termOf(snapshot, "NOTICE", clock)?.dueOn ?? null },
});
