"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { admitPasswordReset } from "#lib/accounts/admit-password-reset.ts";
import { requestPasswordReset } from "#lib/accounts/request-password-reset.ts";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Asks for the mail to choose another password. Answers the same, and as soon, whether or not there is an account. */
export async function requestPasswordResetAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["email"]);
  return submitForm(typed, async () => {
    const email = await admitPasswordReset(typed.email, await readRequestOrigin());
    // After the answer: the time of making the mail would tell which addresses have an account.
    after(() => requestPasswordReset(email));
    redirect("/acceso/recuperar?hecho=enviado");
  });
}
