"use server";

import { redirect } from "next/navigation";
import { beginTotp } from "#lib/accounts/begin-totp.ts";
import { confirmTotp } from "#lib/accounts/confirm-totp.ts";
import { removeTotp } from "#lib/accounts/remove-totp.ts";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { requireSession } from "#lib/auth/require-session.ts";
import { continueSession } from "#lib/auth/session-cookie.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { accountHref } from "../account-address.ts";

/** Gives the account a key to copy to the telephone. */
export async function beginTotpAction(): Promise<FormState> {
  return submitForm({}, async () => {
    const { actor } = await requireSession();
    await beginTotp(actor);
    redirect("/cuenta/segundo-factor");
  });
}

/** Puts the second factor in use with a first code; this browser's session goes on. */
export async function confirmTotpAction(_: FormState, form: FormData): Promise<FormState> {
  const { code } = readFields(form, ["code"]);
  return submitForm({}, async () => {
    const { actor } = await requireSession();
    await continueSession(await confirmTotp(actor, code), { secondFactor: true });
    redirect(accountHref("factor-activo"));
  });
}

/** Takes the second factor off, with the password. */
export async function removeTotpAction(_: FormState, form: FormData): Promise<FormState> {
  const { password } = readFields(form, ["password"]);
  return submitForm({}, async () => {
    await continueSession(await removeTotp(await getActingActor(), password), { secondFactor: false });
    redirect(accountHref("factor-quitado"));
  });
}
