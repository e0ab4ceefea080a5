import type {
  CaseStatus,
  Outcome,
  Role,
  Side,
  Step,
  SuspensionKind,
  TermKind,
} from "#lib/generated/prisma/enums.ts";
import type { Requirement } from "./requirements.ts";

/** The official letters that moves leave behind. */
export const LETTERS = [
  "receipt",
  "prevention",
  "dismissal",
  "referral",
  "dictamen",
  "response",
  "copy_return",
  "registration_request",
  "verification",
  "closing",
] as const;
export type Letter = (typeof LETTERS)[number];

/** What a move does to the terms of the case. Budgets come from the procedure's rules in force that day. */
export type ClockChange =
  | { do: "start" | "end"; term: TermKind }
  | { do: "start_or_resume"; term: TermKind }
  | { do: "suspend"; term: TermKind; because: SuspensionKind }
  | { do: "resume"; term: TermKind };

export interface MoveRule {
  /** The button. */
  label: string;
  /** What the history says, in the past. */
  past: string;
  /** Null: the portal itself. */
  side: Side | null;
  roles: readonly Role[];
  steps: readonly Step[];
  statuses: readonly CaseStatus[];
  /** Where it leaves the case; absent: in the same step. */
  to?: Step;
  toStatus?: CaseStatus;
  /** Ends the case. */
  outcome?: Outcome;
  requires: readonly Requirement[];
  /** A reason in writing, kept in the history. */
  reason: boolean;
  letters: readonly Letter[];
  clock: readonly ClockChange[];
  /** Whose people are told, besides whoever did it. */
  notifies: readonly Side[];
  /** A move of the portal that follows at once if its requirements hold. */
  then?: "pass_notice";
}
