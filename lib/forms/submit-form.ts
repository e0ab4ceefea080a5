import type { FormState } from "./form-state.ts";
import { refusedForm } from "./refused-form.ts";

/**
 * The body of a server action behind a form: does the work, which ends by leading to another page, or gives the form
 * back with what was refused and what had been typed.
 * @param values what had been typed, to be given back. Never a password.
 */
export async function submitForm(
  values: Record<string, string>,
  work: () => Promise<never>,
): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    return refusedForm(error, values);
  }
}
