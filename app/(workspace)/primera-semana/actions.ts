"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { firstWeekDesk } from "#lib/first-week/first-week-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

const HREF = "/primera-semana";

export async function tickAction(_before: FormState, form: FormData): Promise<FormState> {
  const { task, ticked } = readFields(form, ["task", "ticked"]);
  return submitForm({}, async () => {
    await firstWeekDesk.tick(await getActingActor(), { task, ticked: ticked === "si" });
    // An address that differs in its «#» alone would leave the page as it was.
    redirect(`${HREF}?visto=${task}-${ticked}#${task}`);
  });
}

export async function beginAgainAction(): Promise<FormState> {
  return submitForm({}, async () => {
    await firstWeekDesk.begin(await getActingActor());
    redirect(HREF);
  });
}
