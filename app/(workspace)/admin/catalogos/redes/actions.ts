"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { networkHref, networksHref } from "./network-address.ts";

/** Adds a network, or saves the one that the form names. */
export async function saveNetworkAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, revision, ...texts } = readFields(form, [
    ...(["key", "revision", "name", "acronym", "purpose"] as const),
    ...(["city", "countryCode", "website"] as const),
  ]);
  const typed = { ...texts, ...readChoices(form, ["takes"]) };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (key !== "") {
      await networkDesk.saveNetwork(actor, { key, revision: Number(revision), input: typed });
      redirect(networkHref(key, "guardada"));
    }
    await networkDesk.addNetwork(actor, typed);
    redirect(networksHref("agregada"));
  });
}

/** Takes a network out of the list, or puts it back. */
export async function setNetworkRetiredAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, retired } = readFields(form, ["key", "retired"]);
  return submitForm({}, async () => {
    await networkDesk.setRetired(await getActingActor(), { key, retired: retired === "si" });
    redirect(networkHref(key, retired === "si" ? "retirada" : "restituida"));
  });
}
