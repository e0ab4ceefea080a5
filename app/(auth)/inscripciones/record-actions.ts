"use server";

import { redirect } from "next/navigation";
import { recordPath } from "#lib/events/event-address.ts";
import { trainingDesk } from "#lib/events/training/training-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Somebody erases what the portal knows that they learned. */
export async function eraseRecordAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    await trainingDesk.erase(token);
    redirect(recordPath("borrado"));
  });
}
