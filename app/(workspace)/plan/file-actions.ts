"use server";

import { notFound, redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { planFileDesk } from "#lib/plans/files/plan-file-desk.ts";
import { findFiledKind } from "#lib/plans/items/item-kinds.ts";
import { ADOPT_HREF, itemHref } from "./plan-address.ts";

/** Takes the file off a piece of evidence or a picture. */
export async function detachFileAction(_before: FormState, form: FormData): Promise<FormState> {
  const { kind: slug, id } = readFields(form, ["kind", "id"]);
  const kind = findFiledKind(slug) ?? notFound();
  return submitForm({}, async () => {
    await planFileDesk.detach(await getActingActor(), { kind, itemId: id });
    return redirect(`${itemHref(kind, encodeURIComponent(id))}?hecho=sin-archivo`);
  });
}

/** Leaves the next adoption without a document. */
export async function detachInstrumentAction(_before: FormState, _form: FormData): Promise<FormState> {
  return submitForm({}, async () => {
    await planFileDesk.detachInstrument(await getActingActor());
    return redirect(`${ADOPT_HREF}?hecho=sin-archivo`);
  });
}
