import { DomainError } from "#lib/kernel/errors.ts";
import type { FormState } from "./form-state.ts";

/**
 * Turns an expected refusal into what the form shows. Anything else is thrown on: its text is for the log alone, and
 * a redirection is not an error.
 * @param values what had been typed, to be given back. Never a password.
 */
export function refusedForm(error: unknown, values: Record<string, string> = {}): FormState {
  if (!(error instanceof DomainError)) throw error;
  const errors = Object.keys(error.fields).length > 0 ? error.fields : { "": error.message };
  return { errors, values };
}
