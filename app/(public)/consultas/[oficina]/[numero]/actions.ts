"use server";

import { redirect } from "next/navigation";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { COMMENT_FIELDS } from "#lib/plans/consultation/comment-input.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { consultationHref, readConsultationNumber } from "#lib/plans/consultation/consultation-head.ts";
import { doneHref } from "./comment-done.ts";

/** Takes in a comment; its author is asked by mail to confirm it. The fields of each section's form have its key before. */
export async function sendCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { slug, number: typedNumber, section } = readFields(form, ["slug", "number", "section"]);
  const place = { slug, number: readConsultationNumber(typedNumber) ?? 0, section };
  const prefixed = readFields(
    form,
    COMMENT_FIELDS.map((name) => `${section}-${name}`),
  );
  const typed = Object.fromEntries(
    COMMENT_FIELDS.map((name) => [name, prefixed[`${section}-${name}`] ?? ""]),
  );
  const { errors, values } = await submitForm(prefixed, async () => {
    const comment = typed as Record<(typeof COMMENT_FIELDS)[number], string>;
    await consultationDesk.receive(place, comment, await readRequestOrigin());
    redirect(doneHref(place, "recibido"));
  });
  const { stamp, "": whole, ...ofFields } = errors;
  const said = Object.entries(ofFields).map(([name, sentence]) => [`${section}-${name}`, sentence]);
  const fresh = stamp
    ? { [`${section}-stamp`]: stampForm(consultationHref(slug, place.number), new Date()) }
    : {};
  return {
    errors: { ...Object.fromEntries(said), ...(stamp || whole ? { "": stamp ?? whole! } : {}) },
    values: { ...values, ...fresh },
  };
}
