"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { addNote } from "#lib/notes/internal-notes.ts";

export async function addNoteAction(_before: FormState, form: FormData): Promise<FormState> {
  const { caseId, text } = readFields(form, ["caseId", "text"]);
  try {
    const actor = await getActingActor();
    await addNote(getDatabase(), actor, caseId, { text });
  } catch (error) {
    return refusedForm(error, { text });
  }
  redirect(`/expedientes/${caseId}/notas`);
}
