"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readChoices } from "#lib/forms/read-choices.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { policyNoticeDesk } from "#lib/policy-notices/policy-notice-desk.ts";
import { noticeHref } from "./notice-hrefs.ts";

/** Begins a notice, or saves the one that the form names. */
export async function saveNoticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, ...texts } = readFields(form, [
    ...(["id", "revision", "kind", "title", "body", "happenedOn", "sourceUrl"] as const),
  ]);
  const typed = { ...texts, ...readChoices(form, ["areas", "countries"]) };
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(noticeHref(await policyNoticeDesk.create(actor, typed), "creado"));
    await policyNoticeDesk.save(actor, { id, revision: Number(revision), input: typed });
    redirect(noticeHref(id, "guardado"));
  });
}

export async function publishNoticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await policyNoticeDesk.publish(await getActingActor(), id);
    redirect(noticeHref(id, "publicado"));
  });
}

export async function correctNoticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "text"]);
  return submitForm(input, async () => {
    await policyNoticeDesk.correct(await getActingActor(), { id, input });
    redirect(noticeHref(id, "corregido"));
  });
}

export async function withdrawNoticeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...input } = readFields(form, ["id", "reason"]);
  return submitForm(input, async () => {
    await policyNoticeDesk.withdraw(await getActingActor(), { id, input });
    redirect(noticeHref(id, "retirado"));
  });
}

/** Ties to a notice something that the office does. */
export async function tieAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id: noticeId, what } = readFields(form, ["id", "what"]);
  return submitForm({ what }, async () => {
    await policyNoticeDesk.tie(await getActingActor(), { noticeId, what });
    redirect(noticeHref(noticeId, "vinculado"));
  });
}

export async function untieAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    redirect(noticeHref(await policyNoticeDesk.untie(await getActingActor(), id), "desvinculado"));
  });
}
