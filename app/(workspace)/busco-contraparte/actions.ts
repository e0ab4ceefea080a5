"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { ownNoticeHref, repliesHref } from "./notice-hrefs.ts";

/** Begins a notice, or saves the one that the form names. */
export async function saveNoticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, ...texts } = readFields(form, [
    ...(["id", "revision", "title", "offers", "seeks", "modality"] as const),
    ...(["population", "validUntil", "contactEmail"] as const),
  ]);
  const lists = ["areas", "kinds", "countries", "regions", "languages"] as const;
  const typed = { ...texts, ...readChoices(form, lists) };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(ownNoticeHref(await noticeDesk.create(actor, typed), "creado"));
    await noticeDesk.save(actor, { id, revision: Number(revision), input: typed });
    redirect(ownNoticeHref(id, "guardado"));
  });
}

export async function publishNoticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await noticeDesk.publish(await getActingActor(), id);
    redirect(ownNoticeHref(id, "publicado"));
  });
}

export async function closeNoticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "outcome", "outcomeText"]);
  return submitForm(input, async () => {
    await noticeDesk.close(await getActingActor(), { id, input });
    redirect(ownNoticeHref(id, "cerrado"));
  });
}

export async function handleReplyAction(_before: FormState, form: FormData): Promise<FormState> {
  const { noticeId, replyId, ...input } = readFields(form, ["noticeId", "replyId", "handling", "note"]);
  return submitForm(input, async () => {
    await noticeDesk.handleReply(await getActingActor(), { noticeId, replyId, input });
    redirect(repliesHref(noticeId, "anotada"));
  });
}

/** Erases the data of who wrote an answer, because they asked. */
export async function erasePersonAction(_before: FormState, form: FormData): Promise<FormState> {
  const { noticeId, replyId } = readFields(form, ["noticeId", "replyId"]);
  return submitForm({}, async () => {
    await noticeDesk.erasePerson(await getActingActor(), { noticeId, replyId });
    redirect(repliesHref(noticeId, "borrada"));
  });
}
