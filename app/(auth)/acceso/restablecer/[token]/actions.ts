"use server";

import { redirect } from "next/navigation";
import { resetPassword } from "#lib/accounts/reset-password.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Chooses another password by the link of a mail. */
export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const { token, password } = readFields(form, ["token", "password"]);
  return submitForm({}, async () => {
    await resetPassword(token, password);
    redirect("/acceso?hecho=restablecida");
  });
}
