"use server";

import { notFound, redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { caseDesk } from "#lib/cases/case-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import { isMoveKey } from "#lib/workflow/moves.ts";
import { readMoveForm } from "./read-move-form.ts";

/** One press of a move's form. From nobody it goes no further: what strangers try must not fill the trail. */
export async function moveCaseAction(_before: FormState, form: FormData): Promise<FormState> {
  const { caseId, move, version, requestKey, input, typed } = readMoveForm(form);
  if (!isMoveKey(move)) notFound();
  try {
    await caseDesk.move({ actor: await getActingActor(), caseId, move, version, requestKey, input });
  } catch (error) {
    return refusedForm(error, typed);
  }
  redirect(`/expedientes/${caseId}?hecho=${move}`);
}
