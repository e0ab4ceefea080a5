"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { quarterHref } from "../plan-address.ts";

/** Opens a quarter to be written, or brings it what a later version of the plan has. */
export async function beginQuarterAction(_before: FormState, form: FormData): Promise<FormState> {
  const { period } = readFields(form, ["period"]);
  return submitForm({}, async () => {
    await reportDesk.beginQuarter(await getActingActor(), period);
    return redirect(`${quarterHref(period)}?hecho=abierto`);
  });
}

/** Sends a quarter as it stands: public from then on. */
export async function sendQuarterAction(_before: FormState, form: FormData): Promise<FormState> {
  const { period, ...typed } = readFields(form, ["period", "corrects"]);
  return submitForm(typed, async () => {
    await reportDesk.sendQuarter(await getActingActor(), { period, input: typed });
    return redirect(`${quarterHref(period)}?hecho=enviado`);
  });
}
