"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { actOfSlug } from "#lib/support/acts.ts";
import { supportDesk } from "#lib/support/support-desk.ts";
import { supportHref } from "#lib/support/support-query.ts";

/** Sends a request of support to the DGCP. */
export async function fileAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, ...input } = readFields(form, ["key", "kind", "subject", "text"]);
  return submitForm(input, async () => {
    const folio = await supportDesk.file(await getActingActor(), { key, input });
    redirect(`${supportHref(folio)}?hecho=enviada`);
  });
}

/** Does one act of the table on a request. */
export async function actAction(_before: FormState, form: FormData): Promise<FormState> {
  const {
    folio,
    key,
    act: slug,
    ...input
  } = readFields(form, ["folio", "key", "act", "text", "satisfaction"]);
  return submitForm(input, async () => {
    const act = actOfSlug(slug);
    if (act === null) throw notFound();
    await supportDesk.act(await getActingActor(), { folio, act, key, input });
    redirect(`${supportHref(folio)}?hecho=${slug}`);
  });
}
