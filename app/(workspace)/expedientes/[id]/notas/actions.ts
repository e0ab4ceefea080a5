"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import { notesDesk } from "#lib/notes/notes-desk.ts";

export async function addNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const { caseId, text } = readFields(form, ["caseId", "text"]);
  try {
    const actor = await getActingActor();
    await notesDesk.add(actor, caseId, { text });
  } catch (error) {
    return refusedForm(error, { text });
  }
  redirect(`/expedientes/${caseId}/notas`);
}
