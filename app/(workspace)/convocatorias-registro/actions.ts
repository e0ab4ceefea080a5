"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { callDesk } from "#lib/calls/call-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { workedCallHref } from "./call-hrefs.ts";

/** Registers a call, or saves the one that the form names. */
export async function saveCallAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, ...texts } = readFields(form, [
    ...(["id", "revision", "title", "convener", "countryCode", "modality", "summary", "condition"] as const),
    ...(["amountMin", "amountMax", "currency", "counterpartShare", "opensOn"] as const),
    ...(["closesOn", "closesTime", "zone", "rulesUrl", "contact"] as const),
  ]);
  const typed = { ...texts, ...readChoices(form, ["areas", "sdgGoals", "applicants", "eligibleStates"]) };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(workedCallHref(await callDesk.create(actor, typed), "creada"));
    await callDesk.save(actor, { id, revision: Number(revision), input: typed });
    redirect(workedCallHref(id, "guardada"));
  });
}

export async function proposeCallAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await callDesk.propose(await getActingActor(), id);
    redirect(workedCallHref(id, "propuesta"));
  });
}

export async function publishCallAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await callDesk.publish(await getActingActor(), id);
    redirect(workedCallHref(id, "publicada"));
  });
}

export async function returnCallAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "reason"]);
  return submitForm(input, async () => {
    await callDesk.giveBack(await getActingActor(), { id, input });
    redirect(`/convocatorias-registro?hecho=devuelta`);
  });
}

export async function withdrawCallAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "reason"]);
  return submitForm(input, async () => {
    await callDesk.withdraw(await getActingActor(), { id, input });
    redirect(workedCallHref(id, "retirada"));
  });
}
