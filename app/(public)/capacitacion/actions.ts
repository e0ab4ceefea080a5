"use server";

import { redirect } from "next/navigation";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import { TRAINING_PATH } from "#lib/events/event-address.ts";
import { RECORD_FIELDS } from "#lib/events/training/request-record.ts";
import { trainingDesk } from "#lib/events/training/training-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";

/** Takes in an address; if it has something to show, its owner is written to. */
export async function requestRecordAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, RECORD_FIELDS);
  const { errors, values } = await submitForm(typed, async () => {
    await trainingDesk.request(typed, await readRequestOrigin());
    redirect(`${TRAINING_PATH}?hecho=pedido`);
  });
  const { stamp, ...others } = errors;
  if (!stamp) return { errors: others, values };
  const fresh = stampForm(TRAINING_PATH, new Date());
  return { errors: { ...others, "": stamp }, values: { ...values, stamp: fresh } };
}
