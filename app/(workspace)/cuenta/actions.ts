"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { changePassword } from "#lib/accounts/change-password.ts";
import { endOtherSessions } from "#lib/accounts/end-other-sessions.ts";
import { updateProfile } from "#lib/accounts/update-profile.ts";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { continueSession } from "#lib/auth/session-cookie.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { accountHref } from "./account-address.ts";

/** Changes one's own name, position and mail preference. */
export async function updateProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["name", "position", "wantsMail"]);
  return submitForm(typed, async () => {
    const { name, position } = typed;
    await updateProfile(await getActingActor(), { name, position, wantsMail: typed.wantsMail === "si" });
    // The name stands in the header, which a navigation alone would not draw again.
    revalidatePath("/", "layout");
    redirect(accountHref("datos"));
  });
}

/** Changes one's own password; this browser's session goes on. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const { current, password } = readFields(form, ["current", "password"]);
  return submitForm({}, async () => {
    await continueSession(await changePassword(await getActingActor(), current, password));
    redirect(accountHref("contrasena"));
  });
}

/** Ends every session but this browser's. */
export async function endOtherSessionsAction(): Promise<FormState> {
  return submitForm({}, async () => {
    await continueSession(await endOtherSessions(await getActingActor()));
    redirect(accountHref("sesiones"));
  });
}
