"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { oversightDesk } from "#lib/plan-oversight/oversight-desk.ts";

/** Answers the DGCP in the thread of one's own office. */
export async function answerCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { key, text } = readFields(form, ["key", "text"]);
  return submitForm({ text }, async () => {
    const actor = await getActingActor();
    await oversightDesk.comment(actor, { officeId: actor.officeId, key, input: { text } });
    redirect("/plan/comentarios?hecho=respondido");
  });
}
