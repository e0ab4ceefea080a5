import type { CaseStatus, Outcome, ReturnablePart, Step, Verdict } from "#lib/generated/prisma/enums.ts";

/** All that decides what may be done with a case. Plain data: it is read once and handed to pure functions. */
export interface CaseFacts {
  officeId: string;
  step: Step;
  status: CaseStatus;
  outcome: Outcome | null;
  version: number;
  /** What each part of the request still lacks, as sentences; empty when whole. */
  missing: Record<"request" | "draft" | "annexes" | "data", string[]>;
  /** Parts that the authority sent back and waits for; empty when nothing is out. */
  returnedParts: ReturnablePart[];
  preventionUsed: boolean;
  /** Today is within the first third of the term (LFPA 17-A, supplementary). */
  preventionWindowOpen: boolean;
  /** The days to answer the prevention have passed. */
  preventionAnswerOverdue: boolean;
  /** The intended signature is on or after the earliest date the notice period allows. */
  noticeHolds: boolean;
  eventualityDeclared: boolean;
  dgcpAssigned: boolean;
  cjaAssigned: boolean;
  /** What the dictamen under draft still lacks. */
  dictamenMissing: string[];
  verdict: Verdict | null;
  /** A signed copy newer than the last return, and not yet sent. */
  signedCopyReady: boolean;
  recommendationsUnverified: number;
}
