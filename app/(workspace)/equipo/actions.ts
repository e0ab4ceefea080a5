"use server";

import { redirect } from "next/navigation";
import { inviteAccount } from "#lib/accounts/invite-account.ts";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { changeOfficeSettings } from "#lib/offices/change-office-settings.ts";
import { teamHref } from "./team-address.ts";

/** Invites somebody into an organisation that the actor administers. */
export async function inviteAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["email", "role", "officeId"]);
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    await inviteAccount(actor, typed);
    redirect(
      typed.officeId === actor.officeId
        ? teamHref({ done: "invitada" })
        : `/admin/cuentas?${new URLSearchParams({ oficina: typed.officeId, hecho: "invitada" })}`,
    );
  });
}

/** Saves what a head decides for their own organisation. */
export async function changeOfficeSettingsAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["requiresTotp", "sharesWithParent"]);
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    await changeOfficeSettings(actor, actor.officeId, {
      requiresTotp: typed.requiresTotp === "si",
      sharesWithParent: typed.sharesWithParent === "si",
    });
    redirect(teamHref({ done: "ajustes" }));
  });
}
