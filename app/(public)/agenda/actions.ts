"use server";

import { redirect } from "next/navigation";
import { readRequestOrigin } from "#lib/auth/request-origin.ts";
import { searchPath } from "#lib/events/searches/search-address.ts";
import { searchDesk } from "#lib/events/searches/search-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";

/** Gives a search its short address. */
export async function keepSearchAction(_before: FormState, form: FormData): Promise<FormState> {
  const { query } = readFields(form, ["query"]);
  return submitForm({}, async () => {
    redirect(searchPath(await searchDesk.keep(query, await readRequestOrigin())));
  });
}
