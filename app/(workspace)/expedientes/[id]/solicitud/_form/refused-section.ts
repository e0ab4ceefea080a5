import { DraftConflict } from "#lib/cases/request/draft-conflict.ts";
import type { SectionValues } from "#lib/cases/request/draft-schema.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import type { SectionForm } from "./read-section-form.ts";
import type { SectionState } from "./section-state.ts";

/** What a section's form shows when its save was refused: all that had been typed, and why. */
export function refusedSection(error: unknown, typed: SectionForm, before: SectionState): SectionState {
  const { errors } = refusedForm(error);
  const { draftVersion, baseline } = error instanceof DraftConflict ? error.kept : typed;
  return {
    errors,
    signedOut: error instanceof DomainError && error.code === "unauthenticated",
    values: { ...before.values, ...typed.values } as SectionValues,
    draftVersion,
    baseline,
    saved: "",
    conflict: conflictOf(error),
  };
}

export const conflictOf = (error: unknown): SectionState["conflict"] =>
  error instanceof DraftConflict
    ? { message: error.message, fields: error.fieldsInConflict, kept: error.kept.values }
    : null;
