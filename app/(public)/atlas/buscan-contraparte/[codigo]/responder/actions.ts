"use server";

import { redirect } from "next/navigation";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { answerPath, readNoticeCode } from "#lib/partner-notices/public/notice-paths.ts";
import { REPLY_FIELDS } from "#lib/partner-notices/replies/reply-input.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { answerDoneHref } from "../../answer-done.ts";

/** Takes in an answer; whoever sends it is asked by mail to confirm it. */
export async function answerAction(_before: FormState, form: FormData): Promise<FormState> {
  const { code: typedCode, ...typed } = readFields(form, ["code", ...REPLY_FIELDS]);
  const code = readNoticeCode(typedCode) ?? "";
  const { errors, values } = await submitForm(typed, async () => {
    await noticeDesk.answer(code, typed, await readRequestOrigin());
    redirect(answerDoneHref(code, "recibida"));
  });
  const { stamp, ...others } = errors;
  if (!stamp) return { errors: others, values };
  return {
    errors: { ...others, "": stamp },
    values: { ...values, stamp: stampForm(answerPath(code), new Date()) },
  };
}
