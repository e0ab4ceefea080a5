"use server";

import { redirect } from "next/navigation";
import { cancelInvitation } from "#lib/accounts/cancel-invitation.ts";
import { changeRole } from "#lib/accounts/change-role.ts";
import { disableAccount } from "#lib/accounts/disable-account.ts";
import { enableAccount } from "#lib/accounts/enable-account.ts";
import { resendInvitation } from "#lib/accounts/resend-invitation.ts";
import { resetTotp } from "#lib/accounts/reset-totp.ts";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { memberHref, type TeamDone } from "../team-address.ts";

/** Does one thing to the account that the form names and comes back to its page. */
async function onAccount(
  form: FormData,
  done: TeamDone,
  change: (actor: Actor, id: string) => Promise<void>,
) {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await change(await getActingActor(), id);
    redirect(memberHref(id, done));
  });
}

export async function disableAccountAction(_: FormState, form: FormData): Promise<FormState> {
  return onAccount(form, "deshabilitada", disableAccount);
}

export async function enableAccountAction(_: FormState, form: FormData): Promise<FormState> {
  return onAccount(form, "habilitada", enableAccount);
}

export async function resetTotpAction(_: FormState, form: FormData): Promise<FormState> {
  return onAccount(form, "sin-factor", resetTotp);
}

export async function resendInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  return onAccount(form, "reenviada", resendInvitation);
}

/** The account is gone afterwards, so it comes back to the list. */
export async function cancelInvitationAction(_: FormState, form: FormData): Promise<FormState> {
  const { id, back } = readFields(form, ["id", "back"]);
  return submitForm({}, async () => {
    await cancelInvitation(await getActingActor(), id);
    redirect(`${back === "cuentas" ? "/admin/cuentas" : "/equipo"}?hecho=cancelada`);
  });
}

export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["id", "role"]);
  return submitForm({ role: typed.role }, async () => {
    await changeRole(await getActingActor(), typed.id, typed.role);
    redirect(memberHref(typed.id, "funcion"));
  });
}
