"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { subscriptionDesk } from "#lib/subscriptions/subscription-desk.ts";
import { managePath } from "#lib/subscriptions/subscription-links.ts";

/** Somebody says that an address is theirs. */
export async function confirmSubscriptionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    redirect(`${managePath(await subscriptionDesk.confirm(token))}?hecho=confirmada`);
  });
}

/** Somebody chooses other themes. */
export async function saveWishesAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  const typed = readChoices(form, ["kinds", "areas"]);
  return submitForm(typed, async () => {
    await subscriptionDesk.saveWishes(token, typed);
    redirect(`${managePath(token)}?hecho=guardada`);
  });
}

/** Somebody leaves, and of who they were nothing is left. */
export async function leaveAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    if (!(await subscriptionDesk.leave(token))) throw notFound();
    redirect("/suscripciones/baja");
  });
}
