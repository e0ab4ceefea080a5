import type { CaseStatus, Step, TermKind } from "#lib/generated/prisma/enums.ts";

const TERM_OF_STEP = {
  request: null,
  draft: null,
  annexes: null,
  filing: null,
  referral: "RESPONSE",
  notice_period: "RESPONSE",
  opinion: "RESPONSE",
  response: "RESPONSE",
  // The office signs when it signs: no rule gives it a term.
  signature: null,
  registration_request: "REGISTRATION",
  verification: "REGISTRATION",
  closing: "REGISTRATION",
} as const satisfies Record<Step, TermKind | null>;

/** The term by which whoever has the turn must act; null when none runs. */
export function runningTerm(step: Step, status: CaseStatus): TermKind | null {
  if (status === "PREVENTED") return "PREVENTION_ANSWER";
  return status === "ACTIVE" ? TERM_OF_STEP[step] : null;
}
