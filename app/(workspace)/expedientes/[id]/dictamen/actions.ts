"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { dictamenDesk } from "#lib/dictamen/dictamen-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
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

const backTo = (caseId: string, anchor: string) => redirect(`/expedientes/${caseId}/dictamen#${anchor}`);

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
  try {
    const actor = await getActingActor();
    await dictamenDesk.saveRecommendation(actor, target, values);
  } catch (error) {
    return refusedForm(error, values);
  }
  return backTo(target.caseId, "recomendaciones");
}

export async function removeRecommendationAction(form: FormData): Promise<void> {
  const actor = await getActingActor();
  const target = readFields(form, TARGET);
  await dictamenDesk.removeRecommendation(actor, target);
  backTo(target.caseId, "recomendaciones");
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
