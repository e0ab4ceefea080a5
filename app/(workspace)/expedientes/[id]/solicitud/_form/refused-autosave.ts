import { DraftConflict } from "#lib/cases/request/draft-conflict.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { conflictOf } from "./refused-section.ts";
import type { AutosaveAnswer } from "./section-state.ts";

/** Why an autosave did not happen, for the page that keeps what was typed. Anything unexpected is thrown on. */
export function refusedAutosave(error: unknown): AutosaveAnswer {
  if (!(error instanceof DomainError)) throw error;
  if (error instanceof DraftConflict) {
    const { draftVersion, baseline } = error.kept;
    return { ok: false, conflict: conflictOf(error)!, draftVersion, baseline };
  }
  const { code, message, fields } = error;
  return { ok: false, signedOut: code === "unauthenticated", message, errors: fields };
}
