import type { CohostState } from "#lib/generated/prisma/enums.ts";

/** What became of an invitation, as both offices read it. */
export const COHOST_STATES = {
  INVITED: "Por responder",
  ACCEPTED: "Convoca",
  DECLINED: "Declinó",
  WITHDRAWN: "Se retiró",
} as const satisfies Record<CohostState, string>;

/** Of a message, of an answer and of the reason for leaving. */
export const LONGEST_WORD = 600;
/** That an event has at a time. */
export const MOST_COHOSTS = 20;
