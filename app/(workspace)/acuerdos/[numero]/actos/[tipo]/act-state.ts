import { EMPTY_FORM, type FormState } from "#lib/forms/form-state.ts";
import type { ChangeWords } from "#lib/registry/history/describe-changes.ts";

/** What an act would change, in words, and how many documents it brings. */
export interface ActEffect {
  changes: ChangeWords[];
  documents: number;
}

/** A form in two steps: it shows what would change in public, and does it when the same is sent again. */
export interface ActState extends FormState {
  effect: ActEffect | null;
  /** What the effect was shown for. */
  seen: string;
}

export const EMPTY_ACT: ActState = { ...EMPTY_FORM, effect: null, seen: "" };
