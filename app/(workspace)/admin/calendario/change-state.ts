import type { MovedDueDate } from "#lib/cases/recompute-open-cases.ts";
import { EMPTY_FORM, type FormState } from "#lib/forms/form-state.ts";

/** What a change would do to the open cases. */
export interface ChangeEffect {
  /** Cases whose due date would be another. */
  moved: number;
  /** The first of them. */
  examples: readonly MovedDueDate[];
  /** Cases whose date stays and only becomes, or stops being, provisional. */
  marked: number;
}

/** A form in two steps: it shows the effect of what was typed, and does it when the same is sent again. */
export interface ChangeState extends FormState {
  effect: ChangeEffect | null;
  /** What the effect was shown for. */
  seen: string;
}

export const EMPTY_CHANGE: ChangeState = { ...EMPTY_FORM, effect: null, seen: "" };
