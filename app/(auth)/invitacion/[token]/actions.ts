"use server";

import { redirect } from "next/navigation";
import { acceptInvitation } from "#lib/accounts/accept-invitation.ts";
import { HOME } from "#lib/auth/return-path.ts";
import { writeSession } from "#lib/auth/session-cookie.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Makes the account of an invitation and opens its first session. */
export async function acceptInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const { token, name, position, password } = readFields(form, ["token", "name", "position", "password"]);
  return submitForm({ name, position }, async () => {
    await writeSession(await acceptInvitation(token, { name, position, password }));
    redirect(HOME);
  });
}
