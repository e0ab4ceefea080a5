"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { noticePath } from "#lib/partner-notices/public/notice-paths.ts";

/** Somebody says that an answer is theirs. */
export async function confirmReplyAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    redirect(`${noticePath(await noticeDesk.confirm(token))}?hecho=confirmada`);
  });
}

/** Somebody takes back what they wrote. */
export async function withdrawReplyAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  return submitForm({}, async () => {
    redirect(`${noticePath(await noticeDesk.withdraw(token))}?hecho=retirada`);
  });
}
