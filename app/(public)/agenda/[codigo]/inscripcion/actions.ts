"use server";

import { redirect } from "next/navigation";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import { registerPath } from "#lib/events/event-address.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { MOST_QUESTIONS } from "#lib/events/event-limits.ts";
import { REGISTRATION_FIELDS } from "#lib/events/registration/registration-input.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { doneHref } from "../../registration-done.ts";

const ANSWERS = Array.from({ length: MOST_QUESTIONS }, (_, index) => `answer-${index}`);

/** Takes in a registration; whoever sends it is asked by mail to confirm it. */
export async function registerAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["code", ...REGISTRATION_FIELDS]);
  const answers = readFields(form, ANSWERS);
  const { errors, values } = await submitForm({ ...typed, ...answers }, async () => {
    const registration = { ...typed, answers: ANSWERS.map((name) => answers[name]!) };
    await eventDesk.register(typed.code, registration, await readRequestOrigin());
    redirect(doneHref(typed.code, "recibida"));
  });
  const { stamp, ...others } = errors;
  if (!stamp) return { errors: others, values };
  const fresh = stampForm(registerPath(typed.code), new Date());
  return { errors: { ...others, "": stamp }, values: { ...values, stamp: fresh } };
}
