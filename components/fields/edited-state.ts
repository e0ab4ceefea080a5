import type { Conflict } from "#components/autosave/conflict-panel.tsx";
import type { Baseline } from "#lib/editing/baseline.ts";
import type { Saved } from "#lib/editing/saved.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import type { FieldErrors } from "#lib/kernel/errors.ts";

type Values = Record<string, string>;

/** What a form that two may edit at once shows, and what its next save must bring along. */
export interface EditedState {
  values: Values;
  baseline: Baseline;
  errors: FieldErrors;
  conflict: Conflict<Values> | null;
}

export const EMPTY_EDITED: EditedState = { values: {}, baseline: {}, errors: {}, conflict: null };

/** What it shows when nothing was written: all that had been typed, and why. */
export const refusedEdit = (error: unknown, typed: Values, before: EditedState): EditedState => ({
  ...before,
  values: { ...before.values, ...typed },
  errors: refusedForm(error).errors,
  conflict: null,
});

/** What it shows when a colleague changed the same: what is kept beside what was typed, for somebody to choose. */
export function conflictingEdit(saved: Saved<Values>, typed: Values): EditedState {
  const { values, baseline, conflicts: fields, conflictMessage: message } = saved;
  const mine = Object.fromEntries(fields.map((field) => [field, typed[field]!]));
  return {
    values: { ...values, ...mine },
    baseline,
    errors: {},
    conflict: { message, fields, kept: values },
  };
}
