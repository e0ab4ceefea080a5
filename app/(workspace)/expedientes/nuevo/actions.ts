"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Opens a request on the desk of the person's office. */
export async function createRequestAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["title"]);
  return submitForm(typed, async () => {
    const { caseId } = await requestDesk.create(await getActingActor(), typed);
    redirect(`/expedientes/${caseId}/solicitud/acuerdo`);
  });
}
