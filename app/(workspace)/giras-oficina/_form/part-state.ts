import type { Conflict } from "#components/autosave/conflict-panel.tsx";
import type { Baseline } from "#lib/editing/baseline.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import type { FieldErrors } from "#lib/kernel/errors.ts";
import type { PartValues } from "#lib/missions/parts/mission-parts.ts";
import type { PartSaved } from "#lib/missions/parts/save-part.ts";

/** What the form of a part shows, and what its next save must bring along. */
export interface PartState {
  values: PartValues;
  baseline: Baseline;
  errors: FieldErrors;
  conflict: Conflict<PartValues> | null;
}

export const EMPTY_PART: PartState = { values: {}, baseline: {}, errors: {}, conflict: null };

/** What it shows when nothing was written: all that had been typed, and why. */
export const refusedPart = (error: unknown, typed: PartValues, before: PartState): PartState => ({
  ...before,
  values: { ...before.values, ...typed },
  errors: refusedForm(error).errors,
  conflict: null,
});

/** What it shows when a colleague changed the same: what is kept beside what was typed, for somebody to choose. */
export function conflictingPart(saved: PartSaved, typed: PartValues): PartState {
  const { values, baseline, conflicts: fields, conflictMessage: message } = saved;
  const mine = Object.fromEntries(fields.map((field) => [field, typed[field]!]));
  return {
    values: { ...values, ...mine },
    baseline,
    errors: {},
    conflict: { message, fields, kept: values },
  };
}
