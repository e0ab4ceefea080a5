"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { MOST_SURVEY_QUESTIONS } from "#lib/events/aftermath/survey-words.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { outcomeHref, surveyHref, withDone } from "./event-hrefs.ts";

const ROWS = Array.from({ length: MOST_SURVEY_QUESTIONS }, (_, index) => `questions.${index}`);
const SURVEY_FIELDS = ROWS.flatMap((row) => [`${row}.kind`, `${row}.text`, `${row}.options`]);

/** Writes what those who came will be asked. */
export async function saveSurveyAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId } = readFields(form, ["eventId"]);
  const values = readFields(form, SURVEY_FIELDS);
  return submitForm(values, async () => {
    const questions = ROWS.map((row) => ({
      ...{ kind: values[`${row}.kind`]!, text: values[`${row}.text`]!, options: values[`${row}.options`]! },
    }));
    await aftermathDesk.saveSurvey(await getActingActor(), { eventId, questions });
    redirect(withDone(surveyHref(eventId), "encuesta"));
  });
}

export async function sendSurveyAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId } = readFields(form, ["eventId"]);
  return submitForm({}, async () => {
    await aftermathDesk.sendSurvey(await getActingActor(), eventId);
    redirect(withDone(surveyHref(eventId), "enviada"));
  });
}

/** Lets anyone read the counts, or no longer. */
export async function setSurveyPublicAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, publicResults } = readFields(form, ["eventId", "publicResults"]);
  return submitForm({}, async () => {
    const change = { eventId, publicResults: publicResults === "si" };
    await aftermathDesk.setSurveyPublic(await getActingActor(), change);
    redirect(withDone(surveyHref(eventId), change.publicResults ? "publica" : "oculta"));
  });
}

export async function addMaterialLinkAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, title, link } = readFields(form, ["eventId", "title", "link"]);
  return submitForm({ title, link }, async () => {
    await aftermathDesk.addLink(await getActingActor(), { eventId, title, link });
    redirect(withDone(outcomeHref(eventId), "enlace"));
  });
}

export async function removeMaterialAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, id } = readFields(form, ["eventId", "id"]);
  return submitForm({}, async () => {
    await aftermathDesk.remove(await getActingActor(), { eventId, id });
    redirect(withDone(outcomeHref(eventId), "quitado"));
  });
}

/** Writes what came of an event. */
export async function saveOutcomeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, ...typed } = readFields(form, ["eventId", "text", "figures", "evidence"]);
  const projects = form.getAll("projects").filter((one) => typeof one === "string");
  return submitForm({ ...typed, projects: projects.join() }, async () => {
    await aftermathDesk.saveOutcome(await getActingActor(), { eventId, ...typed, projects });
    redirect(withDone(outcomeHref(eventId), "resultados"));
  });
}
