"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { consultationHref } from "#lib/plans/consultation/consultation-head.ts";

/** Its author says that a comment is theirs. */
export async function confirmCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    const { slug, number } = await consultationDesk.confirm(token);
    redirect(`${consultationHref(slug, number)}?hecho=confirmado`);
  });
}

/** Its author takes a comment back. */
export async function withdrawCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    const { slug, number } = await consultationDesk.withdraw(token);
    redirect(`${consultationHref(slug, number)}?hecho=retirado`);
  });
}
