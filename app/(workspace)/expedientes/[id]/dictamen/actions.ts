"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { dictamenDesk } from "#lib/dictamen/dictamen-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { readVerification } from "./read-verification.ts";

const DICTAMEN = [
  "isAgreement",
  "natureReason",
  "isCompetent",
  "competenceReason",
  "isRightForm",
  "formReason",
  "grounds",
  "verdict",
] as const;
const RECOMMENDATION = ["clause", "text", "severity"] as const;
const TARGET = ["caseId", "recommendationId"] as const;

function backToRecommendations(caseId: string): never {
  // An address that differs in its «#» alone would leave the page as it was.
  refresh();
  redirect(`/expedientes/${caseId}/dictamen#recomendaciones`);
}

export async function saveDictamenAction(_before: FormState, form: FormData): Promise<FormState> {
  const { caseId, draftVersion } = readFields(form, ["caseId", "draftVersion"]);
  const values = readFields(form, DICTAMEN);
  try {
    const actor = await getActingActor();
    await dictamenDesk.save(actor, { caseId, draftVersion: Number(draftVersion), values });
  } catch (error) {
    return refusedForm(error, values);
  }
  redirect(`/expedientes/${caseId}/dictamen?guardado=si`);
}

export async function saveRecommendationAction(_before: FormState, form: FormData): Promise<FormState> {
  const target = readFields(form, TARGET);
  const values = readFields(form, RECOMMENDATION);
  return submitForm(values, async () => {
    await dictamenDesk.saveRecommendation(await getActingActor(), target, values);
    return backToRecommendations(target.caseId);
  });
}

export async function removeRecommendationAction(_before: FormState, form: FormData): Promise<FormState> {
  const target = readFields(form, TARGET);
  return submitForm({}, async () => {
    await dictamenDesk.removeRecommendation(await getActingActor(), target);
    return backToRecommendations(target.caseId);
  });
}

export async function verifyRecommendationsAction(_before: FormState, form: FormData): Promise<FormState> {
  const { caseId } = readFields(form, ["caseId"]);
  const { answers, typed } = readVerification(form);
  try {
    const actor = await getActingActor();
    await dictamenDesk.verify(actor, caseId, answers);
  } catch (error) {
    return refusedForm(error, typed);
  }
  redirect(`/expedientes/${caseId}/dictamen?guardado=cotejo#recomendaciones`);
}
