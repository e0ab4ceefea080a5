"use server";

import { redirect } from "next/navigation";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { subscriptionDesk } from "#lib/subscriptions/subscription-desk.ts";
import { SUBSCRIPTION_FIELDS } from "#lib/subscriptions/subscription-input.ts";
import { subscribePath } from "#lib/subscriptions/subscription-links.ts";

/** Takes in a subscription; whoever sends it is asked by mail to confirm it. */
export async function subscribeAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = { ...readFields(form, SUBSCRIPTION_FIELDS), ...readChoices(form, ["kinds", "areas"]) };
  const { errors, values } = await submitForm(typed, async () => {
    await subscriptionDesk.receive(typed, await readRequestOrigin());
    redirect(`${subscribePath}?hecho=recibida`);
  });
  const { stamp, ...others } = errors;
  if (!stamp) return { errors: others, values };
  const fresh = stampForm(subscribePath, new Date());
  return { errors: { ...others, "": stamp }, values: { ...values, stamp: fresh } };
}
