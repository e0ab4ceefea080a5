"use server";

import { redirect } from "next/navigation";
import { signIn } from "#lib/accounts/sign-in.ts";
import { writePendingSignIn } from "#lib/auth/pending-sign-in.ts";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import { safeReturnPath } from "#lib/auth/return-path.ts";
import { writeSession } from "#lib/auth/session-cookie.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Opens a session with address and password, or goes on to the code of the telephone. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const { email, password, volver } = readFields(form, ["email", "password", "volver"]);
  return submitForm({ email }, async () => {
    const { next, subject } = await signIn({ email, password }, await readRequestOrigin());
    const returnTo = safeReturnPath(volver);
    if (next === "code") {
      await writePendingSignIn({ ...subject, returnTo });
      redirect("/acceso/codigo");
    }
    await writeSession(subject);
    redirect(returnTo);
  });
}
