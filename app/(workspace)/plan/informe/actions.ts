"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { reportDesk } from "#lib/plans/report-desk.ts";
import { reportHref } from "../plan-address.ts";

/** Opens the report of a year to be written. */
export async function beginReportAction(_before: FormState, form: FormData): Promise<FormState> {
  const { year } = readFields(form, ["year"]);
  return submitForm({}, async () => {
    await reportDesk.beginReport(await getActingActor(), year);
    return redirect(`${reportHref(year)}?hecho=informe`);
  });
}

/** Publishes the report as it stands: its next edition. */
export async function publishReportAction(_before: FormState, form: FormData): Promise<FormState> {
  const { year, ...typed } = readFields(form, ["year", "corrects"]);
  return submitForm(typed, async () => {
    await reportDesk.publishReport(await getActingActor(), { year, input: typed });
    return redirect(`${reportHref(year)}/publicar?hecho=publicado`);
  });
}
