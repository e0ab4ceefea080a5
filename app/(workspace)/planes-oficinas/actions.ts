"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { oversightDesk } from "#lib/plan-oversight/oversight-desk.ts";
import { PLANS_HREF } from "#lib/plan-oversight/plans-query.ts";

/** Adds a comment of the DGCP to the thread of an office. */
export async function commentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { officeId, key, text } = readFields(form, ["officeId", "key", "text"]);
  return submitForm({ text }, async () => {
    await oversightDesk.comment(await getActingActor(), { officeId, key, input: { text } });
    redirect(`${PLANS_HREF}/${officeId}?hecho=comentado`);
  });
}
