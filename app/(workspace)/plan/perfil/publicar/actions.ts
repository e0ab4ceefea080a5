"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { PUBLISH_PROFILE_HREF } from "../../plan-address.ts";

/** Publishes the profile as it stands. */
export async function publishProfileAction(_before: FormState, _form: FormData): Promise<FormState> {
  return submitForm({}, async () => {
    await reportDesk.publishProfile(await getActingActor());
    return redirect(`${PUBLISH_PROFILE_HREF}?hecho=perfil`);
  });
}
