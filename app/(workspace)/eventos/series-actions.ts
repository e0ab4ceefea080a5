"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { seriesDesk } from "#lib/events/series/series-desk.ts";
import { SERIES_FIELDS } from "#lib/events/series/series-input.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { eventHref } from "./event-hrefs.ts";

/** Makes the series that was shown. */
export async function repeatEventAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...typed } = readFields(form, ["id", ...SERIES_FIELDS]);
  return submitForm(typed, async () => {
    await seriesDesk.repeat(await getActingActor(), { id, ...typed });
    redirect(eventHref(id, "repetido"));
  });
}

/** Puts every draft of a series in the agenda. */
export async function publishSeriesAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await seriesDesk.publish(await getActingActor(), id);
    redirect(eventHref(id, "serie"));
  });
}
