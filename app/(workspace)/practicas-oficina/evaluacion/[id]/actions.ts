"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { ASKED } from "#lib/practices/answer-evaluation.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { evaluationHref } from "../../practice-hrefs.ts";
import { readAnswer, type TypedAnswer } from "./answer-fields.ts";
import { type AnswerState, refusedAnswers } from "./answer-state.ts";

/** Saves all the answers of the form, where there is no script to save each. */
export async function saveAnswersAction(_before: AnswerState, form: FormData): Promise<AnswerState> {
  const evaluationId = String(form.get("evaluationId"));
  const typed = ASKED.flatMap((question) => readAnswer(form, question) ?? []);
  const state = await save(evaluationId, typed);
  if (state.error !== "" || state.conflicts.length > 0) return state;
  redirect(
    form.get("intent") === "review"
      ? `${evaluationHref(evaluationId)}/enviar`
      : evaluationHref(evaluationId, "respuestas"),
  );
}

/** Saves one answer while the form is being filled in. Whatever is refused is told, never thrown. */
export async function autosaveAnswerAction(evaluationId: string, typed: TypedAnswer): Promise<AnswerState> {
  return save(evaluationId, [typed]);
}

async function save(evaluationId: string, answers: readonly TypedAnswer[]): Promise<AnswerState> {
  try {
    const saved = await practiceDesk.saveAnswers(await getActingActor(), { evaluationId, answers });
    return { ...saved, error: "" };
  } catch (error) {
    if (error instanceof DomainError) return refusedAnswers(error);
    throw error;
  }
}
