import type { FieldErrors } from "#lib/kernel/errors.ts";

/** What a form shows after it was refused: one sentence per field ("" for the whole) and what had been typed. */
export interface FormState {
  errors: FieldErrors;
  values: Readonly<Record<string, string>>;
}

export const EMPTY_FORM: FormState = { errors: {}, values: {} };
