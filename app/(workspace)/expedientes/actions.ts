"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { safeReturnPath } from "#lib/auth/return-path.ts";
import { caseDesk } from "#lib/cases/case-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { readPicks } from "./_data/picked-cases.ts";

/** Puts the cases that were ticked in a colleague's charge, and comes back to the same list. */
export async function assignCasesAction(_before: FormState, form: FormData): Promise<FormState> {
  const { assigneeId, clave: requestKey, volver } = readFields(form, ["assigneeId", "clave", "volver"]);
  return submitForm({ assigneeId }, async () => {
    const actor = await getActingActor();
    const done = await caseDesk.assign(actor, { cases: readPicks(form), assigneeId, requestKey });
    const back = safeReturnPath(volver);
    const result = new URLSearchParams({
      asignados: String(done.assigned),
      sin_asignar: String(done.refused),
    });
    redirect(`${back}${back.includes("?") ? "&" : "?"}${result}`);
  });
}
