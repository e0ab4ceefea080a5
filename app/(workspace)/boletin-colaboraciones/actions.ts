"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { contributionDesk } from "#lib/bulletin/contributions/contribution-desk.ts";
import { pictureDesk } from "#lib/bulletin/pictures/picture-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { contributionHref } from "./contribution-hrefs.ts";

/** Begins a contribution, or saves the one that the form names. */
export async function saveContributionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, ...texts } = readFields(form, ["id", "revision", "title", "byline", "body"]);
  const typed = { ...texts, ...readChoices(form, ["areas"]) };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(contributionHref(await contributionDesk.create(actor, typed), "creada"));
    await contributionDesk.save(actor, { id, revision: Number(revision), input: typed });
    redirect(contributionHref(id, "guardada"));
  });
}

export async function sendContributionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await contributionDesk.send(await getActingActor(), id);
    redirect(contributionHref(id, "enviada"));
  });
}

/** Says what the picture shows. */
export async function describePictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "alt"]);
  return submitForm(input, async () => {
    await pictureDesk.describe(await getActingActor(), { owner: { contributionId: id }, input });
    redirect(contributionHref(id, "imagen"));
  });
}

export async function removePictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await pictureDesk.remove(await getActingActor(), { contributionId: id });
    redirect(contributionHref(id, "imagen"));
  });
}
