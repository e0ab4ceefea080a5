"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { createOffice } from "#lib/offices/create-office.ts";
import type { OfficeInput } from "#lib/offices/office-schema.ts";
import { setOfficeDisabled } from "#lib/offices/set-office-disabled.ts";
import { updateOffice } from "#lib/offices/update-office.ts";
import { officeHref } from "./office-filter.ts";

const FIELDS = [
  "id",
  "kind",
  "name",
  "stateCode",
  "municipality",
  "parentId",
  "sharesWithParent",
  "emailDomains",
  "requiresTotp",
] as const;

/** Adds an organisation, or changes the one that the form names. */
export async function saveOfficeAction(_: FormState, form: FormData): Promise<FormState> {
  const { id, ...typed } = readFields(form, FIELDS);
  const office = {
    ...typed,
    sharesWithParent: typed.sharesWithParent === "si",
    requiresTotp: typed.requiresTotp === "si",
  };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(officeHref(await createOffice(actor, office as OfficeInput), "creada"));
    await updateOffice(actor, id, office);
    redirect(officeHref(id, "guardada"));
  });
}

/** Shuts or opens an organisation. */
export async function setOfficeDisabledAction(_: FormState, form: FormData): Promise<FormState> {
  const { id, disabled } = readFields(form, ["id", "disabled"]);
  return submitForm({}, async () => {
    await setOfficeDisabled(await getActingActor(), id, disabled === "si");
    redirect(officeHref(id, disabled === "si" ? "deshabilitada" : "habilitada"));
  });
}
