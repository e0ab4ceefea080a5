"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { PART_KINDS, type PartKind } from "#lib/projects/part-kinds.ts";
import { projectDesk } from "#lib/projects/project-desk.ts";
import { projectHref } from "./project-hrefs.ts";

/** Creates a project, or saves the one that the form names. */
export async function saveProjectAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, ...texts } = readFields(form, [
    ...(["id", "revision", "title", "titleEn", "summary", "summaryEn", "modality", "status"] as const),
    ...(["sector", "plannedStart", "plannedEnd", "actualStart", "actualEnd", "agreements"] as const),
    ...(["planObjectiveId", "planActionId", "callId"] as const),
  ]);
  const typed = { ...texts, ...readChoices(form, ["sdgGoals"]) };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(projectHref(await projectDesk.create(actor, typed), "creado"));
    await projectDesk.save(actor, { id, revision: Number(revision), input: typed });
    redirect(projectHref(id, "guardado"));
  });
}

/** Begins the project of a call that was granted. */
export async function beginProjectAction(_before: FormState, form: FormData): Promise<FormState> {
  const { applicationId } = readFields(form, ["applicationId"]);
  return submitForm({}, async () => {
    redirect(projectHref(await projectDesk.begin(await getActingActor(), applicationId), "creado"));
  });
}

export async function addPartAction(_before: FormState, form: FormData): Promise<FormState> {
  const { projectId, part, ...input } = readFields(form, [
    ...(["projectId", "part", "name", "role", "kind", "countryCode"] as const),
    ...(["amountKind", "year", "amount", "currency", "partnerId", "title", "indicator", "unit"] as const),
    ...(["baseValue", "baseYear", "targetValue", "targetYear", "actualValue"] as const),
  ]);
  return submitForm(input, async () => {
    await projectDesk.addPart(await getActingActor(), { projectId, kind: partKind(part), input });
    redirect(projectHref(projectId, "parte"));
  });
}

export async function removePartAction(_before: FormState, form: FormData): Promise<FormState> {
  const { projectId, part, partId } = readFields(form, ["projectId", "part", "partId"]);
  return submitForm({}, async () => {
    await projectDesk.removePart(await getActingActor(), { projectId, kind: partKind(part), partId });
    redirect(projectHref(projectId, "parte"));
  });
}

export async function measureResultAction(_before: FormState, form: FormData): Promise<FormState> {
  const { projectId, resultId, ...input } = readFields(form, ["projectId", "resultId", "measuredValue"]);
  return submitForm({ resultId, ...input }, async () => {
    await projectDesk.measure(await getActingActor(), { projectId, resultId, input });
    redirect(projectHref(projectId, "parte"));
  });
}

export async function publishProjectAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await projectDesk.publish(await getActingActor(), id);
    redirect(projectHref(id, "publicado"));
  });
}

export async function withdrawProjectAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "reason"]);
  return submitForm(input, async () => {
    await projectDesk.withdraw(await getActingActor(), { id, input });
    redirect(projectHref(id, "retirado"));
  });
}

function partKind(typed: string): PartKind {
  const kind = PART_KINDS.find((one) => one === typed);
  if (!kind) throw notFound();
  return kind;
}
