"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { applicationDesk } from "#lib/calls/application-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { applicationHref } from "./application-hrefs.ts";

export async function beginApplicationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { callId } = readFields(form, ["callId"]);
  return submitForm({}, async () => {
    redirect(applicationHref(await applicationDesk.begin(await getActingActor(), callId), "empezada"));
  });
}

/** Adds a step, or saves the one that the form names. */
export async function saveStepAction(_before: FormState, form: FormData): Promise<FormState> {
  const { applicationId, stepId, revision, ...input } = readFields(form, [
    ...(["applicationId", "stepId", "revision"] as const),
    ...(["title", "daysBefore", "owner"] as const),
  ]);
  return submitForm(input, async () => {
    const actor = await getActingActor();
    if (stepId === "") await applicationDesk.addStep(actor, { applicationId, input });
    else await applicationDesk.saveStep(actor, { applicationId, stepId, revision: Number(revision), input });
    redirect(applicationHref(applicationId, "paso"));
  });
}

export async function tickStepAction(_before: FormState, form: FormData): Promise<FormState> {
  const { applicationId, stepId, done } = readFields(form, ["applicationId", "stepId", "done"]);
  return submitForm({}, async () => {
    await applicationDesk.setStepDone(await getActingActor(), { applicationId, stepId, done: done === "si" });
    redirect(applicationHref(applicationId, "paso"));
  });
}

export async function removeStepAction(_before: FormState, form: FormData): Promise<FormState> {
  const { applicationId, stepId } = readFields(form, ["applicationId", "stepId"]);
  return submitForm({}, async () => {
    await applicationDesk.removeStep(await getActingActor(), { applicationId, stepId });
    redirect(applicationHref(applicationId, "paso"));
  });
}

export async function moveApplicationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "state", "on", "note"]);
  return submitForm(input, async () => {
    await applicationDesk.move(await getActingActor(), { id, input });
    redirect(applicationHref(id, "anotada"));
  });
}
