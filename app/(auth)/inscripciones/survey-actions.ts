"use server";

import { redirect } from "next/navigation";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { MOST_SURVEY_QUESTIONS } from "#lib/events/aftermath/survey-words.ts";
import { surveyPath } from "#lib/events/event-address.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

const ANSWERS = Array.from({ length: MOST_SURVEY_QUESTIONS }, (_, index) => `answer-${index}`);

/** Somebody says what they thought of an event; of who they are nothing is kept. */
export async function answerSurveyAction(_before: FormState, form: FormData): Promise<FormState> {
  const { token } = readFields(form, ["token"]);
  const values = readFields(form, ANSWERS);
  return submitForm(values, async () => {
    await aftermathDesk.answer({ token, answers: ANSWERS.map((name) => values[name]!) });
    redirect(surveyPath("gracias"));
  });
}
