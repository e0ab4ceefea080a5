import { savedText } from "#lib/editing/saved-text.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { ItemSaved } from "#lib/plans/editing/save-item.ts";
import type { Values } from "#lib/plans/items/field.ts";
import type { ItemAnswer, ItemState } from "./item-state.ts";

const conflictOf = ({ conflicts, conflictMessage, values }: ItemSaved): ItemState["conflict"] =>
  conflicts.length === 0 ? null : { message: conflictMessage, fields: conflicts, kept: values };

/** What the form that was sent shows next: what is kept, and what was typed where somebody must choose. */
export function savedState(saved: ItemSaved, typed: Values): ItemState {
  const mine = Object.fromEntries(saved.conflicts.map((field) => [field, typed[field]!]));
  return {
    values: { ...saved.values, ...mine },
    revision: saved.revision,
    ...{ errors: {}, signedOut: false },
    saved: savedText(saved.savedAt),
    conflict: conflictOf(saved),
  };
}

/** What it shows when nothing was written: all that had been typed, and why. */
export function refusedState(error: unknown, typed: Values, before: ItemState): ItemState {
  const { errors } = refusedForm(error);
  const signedOut = error instanceof DomainError && error.code === "unauthenticated";
  return { ...before, values: { ...before.values, ...typed }, errors, signedOut, saved: "", conflict: null };
}

export const savedAnswer = (saved: ItemSaved): ItemAnswer => ({
  ok: true,
  ...{ values: saved.values, revision: saved.revision, adopted: saved.adopted },
  saved: savedText(saved.savedAt),
  conflict: conflictOf(saved),
});

/** Why an autosave did not happen. Anything unexpected is thrown on. */
export function refusedAnswer(error: unknown): ItemAnswer {
  if (!(error instanceof DomainError)) throw error;
  const { code, message, fields } = error;
  return { ok: false, signedOut: code === "unauthenticated", message, errors: fields };
}
