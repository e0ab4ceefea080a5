import { RESULT_KINDS } from "../words.ts";
import type { ReadResult } from "./result.ts";

export const COMMITMENT_STATES = {
  OVERDUE: "Vencido",
  OPEN: "Abierto",
  SETTLED: "Con resultado",
} as const;

export type CommitmentState = keyof typeof COMMITMENT_STATES;

export interface CommitmentReading {
  state: CommitmentState;
  /** Until when it waits, in ISO: its own date, or the last one that a follow-up gave it. */
  dueOn: string;
  /** What came of it, the earliest first: a case that ended in an agreement is one. */
  settling: ReadResult[];
  /** The last thing written of it, whatever it is. */
  last: ReadResult | null;
}

/** Whether nothing more is expected of a commitment once this happened. */
export const settles = ({ kind, agreement }: ReadResult): boolean =>
  RESULT_KINDS[kind].settles || (kind === "CASE" && agreement !== null);

/**
 * How a commitment stands. Pure.
 * @param results as they were written, the earliest first, those taken back included
 * @param today ISO date in Mexico City
 */
export function readCommitment(
  commitment: { dueOn: string; results: readonly ReadResult[] },
  today: string,
): CommitmentReading {
  const inForce = commitment.results.filter(({ takenBack }) => takenBack === null);
  const settling = inForce.filter(settles);
  const dueOn = inForce.findLast((result) => result.dueOn !== "")?.dueOn ?? commitment.dueOn;
  const waiting = dueOn < today ? "OVERDUE" : "OPEN";
  return {
    ...{ dueOn, settling: withoutNothing(settling), last: inForce.at(-1) ?? null },
    state: settling.length > 0 ? "SETTLED" : waiting,
  };
}

/** «Nada» said too soon is no result once there is one. */
function withoutNothing(settling: readonly ReadResult[]): ReadResult[] {
  const something = settling.filter(({ kind }) => kind !== "NOTHING");
  return something.length > 0 ? something : [...settling];
}
