import type { CaseStatus, Outcome, Step } from "#lib/generated/prisma/enums.ts";
import { STEP_ORDER } from "#lib/workflow/steps.ts";

export type StepState = "done" | "current" | "pending" | "returned" | "skipped";

export interface StepProgress {
  step: Step;
  state: StepState;
  /** When it was last left, and by whom; null while it was not. */
  at: Date | null;
  actor: string | null;
}

interface HistoryRow {
  fromStep: Step | null;
  toStep: Step | null;
  at: Date;
  actorName: string;
}

interface Position {
  step: Step;
  status: CaseStatus;
  outcome: Outcome | null;
}

/** The stepper of twelve: where the case is, what is behind it and who left each step when. Pure. */
export function stepProgress(
  { step, status, outcome }: Position,
  history: readonly HistoryRow[],
): StepProgress[] {
  const here = STEP_ORDER.indexOf(step);
  const registered = outcome === "REGISTERED";
  return STEP_ORDER.map((key, index) => {
    // The last step is left by ending the case, which leads to no other.
    const ends = registered && key === step;
    const left = history.findLast((row) => row.fromStep === key && (ends || row.toStep !== key));
    const done = index < here || registered;
    const state = done
      ? "done"
      : index > here
        ? status === "CLOSED"
          ? "skipped"
          : "pending"
        : stateHere(status);
    const shown = done ? left : undefined;
    return { step: key, state, at: shown?.at ?? null, actor: shown?.actorName ?? null };
  });
}

const stateHere = (status: CaseStatus): StepState =>
  status === "PREVENTED" || status === "CLOSED" ? "returned" : "current";
