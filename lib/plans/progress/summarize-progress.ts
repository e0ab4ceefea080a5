import type { ProgressState } from "#lib/generated/prisma/enums.ts";
import { PROGRESS_STATES } from "../items/words.ts";
import { type Money, sumMoney } from "../rules/money.ts";
import type { ProgressLine } from "./progress-content.ts";

export interface ProgressSummary {
  /** How many actions are in each state, in the order of the list; those that are none of them are left out. */
  actions: { state: ProgressState; count: number }[];
  objectives: { state: ProgressState; count: number }[];
  spent: Money[];
}

export function summarizeProgress(lines: readonly ProgressLine[]): ProgressSummary {
  const countOf = (kind: ProgressLine["kind"]) =>
    (Object.keys(PROGRESS_STATES) as ProgressState[])
      .map((state) => ({
        state,
        count: lines.filter((line) => line.kind === kind && line.state === state).length,
      }))
      .filter(({ count }) => count > 0);
  return { actions: countOf("action"), objectives: countOf("objective"), spent: sumMoney(lines) };
}

/** «2 en curso, 1 terminado»; empty when there are none. */
export const sayCounts = (counts: readonly { state: ProgressState; count: number }[]): string =>
  counts.map(({ state, count }) => `${count} ${PROGRESS_STATES[state].toLowerCase()}`).join(", ");
