"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { pictureDesk } from "#lib/bulletin/pictures/picture-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { articleHref, editionHref } from "./bulletin-hrefs.ts";

const FIELDS = ["id", "parentId", "alt"] as const;

/** Says what the picture of an article shows. */
export async function describeArticlePictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, parentId, ...input } = readFields(form, FIELDS);
  return submitForm(input, async () => {
    await pictureDesk.describe(await getActingActor(), { owner: { articleId: id }, input });
    redirect(articleHref(parentId, id, "imagen"));
  });
}

export async function removeArticlePictureAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, parentId } = readFields(form, FIELDS);
  return submitForm({}, async () => {
    await pictureDesk.remove(await getActingActor(), { articleId: id });
    redirect(articleHref(parentId, id, "imagen"));
  });
}

/** Takes an article out of its edition, its picture with it. */
export async function removeArticleAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    redirect(editionHref(await pictureDesk.removeArticle(await getActingActor(), id), "quitado"));
  });
}
