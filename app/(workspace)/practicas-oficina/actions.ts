"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { answerFilesHref, evaluationHref, practiceHref, practicesHref } from "./practice-hrefs.ts";

/** Creates a practice, or saves the one that the form names. */
export async function savePracticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, ...typed } = readFields(form, [
    ...(["id", "revision", "name", "kind", "summary", "place"] as const),
    ...(["firstYear", "lastYear", "partners", "agreements"] as const),
  ]);
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(practiceHref(await practiceDesk.create(actor, typed), "creada"));
    await practiceDesk.save(actor, { id, revision: Number(revision), input: typed });
    redirect(practiceHref(id, "guardada"));
  });
}

export async function copyPracticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    redirect(practiceHref(await practiceDesk.copy(await getActingActor(), id), "copiada"));
  });
}

export async function publishPracticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, published } = readFields(form, ["id", "published"]);
  return submitForm({}, async () => {
    await practiceDesk.setPublished(await getActingActor(), { id, published: published === "si" });
    redirect(practiceHref(id, published === "si" ? "publicada" : "retirada"));
  });
}

export async function addIndicatorAction(_before: FormState, form: FormData): Promise<FormState> {
  const { practiceId, ...typed } = readFields(form, ["practiceId", "name", "unit", "value", "year"]);
  return submitForm(typed, async () => {
    await practiceDesk.addIndicator(await getActingActor(), { practiceId, input: typed });
    redirect(practiceHref(practiceId, "indicador"));
  });
}

export async function removeIndicatorAction(_before: FormState, form: FormData): Promise<FormState> {
  const { practiceId, indicatorId } = readFields(form, ["practiceId", "indicatorId"]);
  return submitForm({}, async () => {
    await practiceDesk.removeIndicator(await getActingActor(), { practiceId, indicatorId });
    redirect(practiceHref(practiceId, "indicador"));
  });
}

export async function beginEvaluationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    redirect(evaluationHref(await practiceDesk.begin(await getActingActor(), id)));
  });
}

export async function invitePeerAction(_before: FormState, form: FormData): Promise<FormState> {
  const { practiceId, officeId } = readFields(form, ["practiceId", "officeId"]);
  return submitForm({ officeId }, async () => {
    await practiceDesk.invite(await getActingActor(), { practiceId, officeId });
    redirect(practiceHref(practiceId, "invitada"));
  });
}

export async function answerInvitationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { evaluationId, accept } = readFields(form, ["evaluationId", "accept"]);
  return submitForm({}, async () => {
    const accepted = accept === "si";
    await practiceDesk.answerInvitation(await getActingActor(), { evaluationId, accept: accepted });
    redirect(accepted ? evaluationHref(evaluationId, "aceptada") : practicesHref("declinada"));
  });
}

export async function sendEvaluationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { evaluationId } = readFields(form, ["evaluationId"]);
  return submitForm({}, async () => {
    await practiceDesk.send(await getActingActor(), evaluationId);
    redirect(evaluationHref(evaluationId, "enviada"));
  });
}

export async function detachAnswerFileAction(_before: FormState, form: FormData): Promise<FormState> {
  const { evaluationId, question, fileId } = readFields(form, ["evaluationId", "question", "fileId"]);
  return submitForm({}, async () => {
    await practiceDesk.detach(await getActingActor(), { evaluationId, fileId });
    redirect(answerFilesHref(encodeURIComponent(evaluationId), question, "sin-archivo"));
  });
}
