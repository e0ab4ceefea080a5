"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { contributionDesk } from "#lib/bulletin/contributions/contribution-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { bulletinDoneHref, editionHref } from "./bulletin-hrefs.ts";

export async function acceptContributionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, editionId } = readFields(form, ["id", "editionId"]);
  return submitForm({}, async () => {
    await contributionDesk.accept(await getActingActor(), { id, editionId });
    redirect(editionHref(editionId, "aceptada"));
  });
}

export async function declineContributionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "reason"]);
  return submitForm(input, async () => {
    await contributionDesk.decline(await getActingActor(), { id, input });
    redirect(bulletinDoneHref("declinada"));
  });
}
