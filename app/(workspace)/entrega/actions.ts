"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { handOverDesk } from "#lib/hand-over/hand-over-desk.ts";
import { PACKS_HREF } from "./pack-address.ts";

export async function preparePackAction(): Promise<FormState> {
  return submitForm({}, async () => {
    await handOverDesk.begin(await getActingActor());
    redirect(PACKS_HREF);
  });
}

export async function erasePackAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await handOverDesk.erase(await getActingActor(), id);
    redirect(PACKS_HREF);
  });
}
