"use server";

import { redirect } from "next/navigation";
import { indexDesk } from "#lib/activity-index/index-desk.ts";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { indexFormHref } from "./index-desk-address.ts";

/** Records the components of a state in a year as another revision. */
export async function recordIndexAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, [
    ...(["state", "year", "revision", "reason"] as const),
    ...(["institutional", "economic", "political"] as const),
    ...(["institutionalEvidence", "economicEvidence", "politicalEvidence"] as const),
  ]);
  return submitForm(typed, async () => {
    await indexDesk.record(await getActingActor(), typed);
    redirect(indexFormHref(typed.state, Number(typed.year), true));
  });
}
