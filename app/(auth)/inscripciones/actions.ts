"use server";

import { redirect } from "next/navigation";
import { eventPath } from "#lib/events/event-address.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Somebody says that a registration is theirs. */
export async function confirmRegistrationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    const { code, state, pass } = await eventDesk.confirm(token);
    redirect(state === "IN" ? `${pass}?hecho=dentro` : `${eventPath(code)}?hecho=espera`);
  });
}

/** Somebody gives up their place. */
export async function leaveEventAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    redirect(`${eventPath(await eventDesk.leave(token))}?hecho=fuera`);
  });
}
