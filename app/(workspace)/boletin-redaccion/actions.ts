"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { editionHref } from "./bulletin-hrefs.ts";

/** Begins an edition, or saves the one that the form names. */
export async function saveEditionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, ...typed } = readFields(form, ["id", "revision", "title", "intro"]);
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(editionHref(await bulletinDesk.create(actor, typed), "creada"));
    await bulletinDesk.save(actor, { id, revision: Number(revision), input: typed });
    redirect(editionHref(id, "guardada"));
  });
}

/** Adds an article to an edition, or saves the one that the form names. */
export async function saveArticleAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, editionId, revision, ...texts } = readFields(form, [
    ...(["id", "editionId", "revision", "section", "source", "title", "byline", "body"] as const),
  ]);
  const typed = { ...texts, ...readChoices(form, ["areas"]) };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") await bulletinDesk.addArticle(actor, { editionId, input: typed });
    else await bulletinDesk.saveArticle(actor, { id, revision: Number(revision), input: typed });
    redirect(editionHref(editionId, "articulo"));
  });
}

export async function moveArticleAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, down } = readFields(form, ["id", "down"]);
  return submitForm({}, async () => {
    const editionId = await bulletinDesk.moveArticle(await getActingActor(), { id, down: down === "si" });
    redirect(editionHref(editionId, "movido"));
  });
}

export async function sendTestAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await bulletinDesk.sendTest(await getActingActor(), id);
    redirect(editionHref(id, "prueba"));
  });
}

export async function publishEditionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await bulletinDesk.publish(await getActingActor(), id);
    redirect(editionHref(id, "publicada"));
  });
}

export async function scheduleEditionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "day", "time"]);
  return submitForm(input, async () => {
    await bulletinDesk.schedule(await getActingActor(), { id, input });
    redirect(editionHref(id, "programada"));
  });
}

export async function unscheduleEditionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await bulletinDesk.unschedule(await getActingActor(), id);
    redirect(editionHref(id, "desprogramada"));
  });
}

export async function correctEditionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, articleId, ...input } = readFields(form, ["id", "articleId", "text"]);
  return submitForm({ ...input, articleId }, async () => {
    await bulletinDesk.correct(await getActingActor(), { id, articleId, input });
    redirect(editionHref(id, "corregida"));
  });
}
