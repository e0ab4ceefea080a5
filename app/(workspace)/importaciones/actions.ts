"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { isFieldKey } from "#lib/registry-import/fields/import-fields.ts";
import { importDesk } from "#lib/registry-import/import-desk.ts";
import { importHref, IMPORTS_HREF } from "./import-address.ts";

/** Takes the columns as the form says them and has the dry run made. */
export async function checkAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    const actor = await getActingActor();
    const { columns } = await importDesk.get(id);
    const mapping = columns.headings.map((_, index) => {
      const field = readFields(form, [`columna-${index}`])[`columna-${index}`]!;
      return isFieldKey(field) ? field : null;
    });
    await importDesk.check(actor, id, mapping);
    redirect(importHref(id));
  });
}

/** Has the registry written as the dry run says. */
export async function writeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, allOrNothing, takeLikely } = readFields(form, ["id", "allOrNothing", "takeLikely"]);
  return submitForm({ allOrNothing, takeLikely }, async () => {
    await importDesk.write(await getActingActor(), id, {
      allOrNothing: allOrNothing === "si",
      takeLikely: takeLikely === "si",
    });
    redirect(importHref(id));
  });
}

type Order = "goOn" | "undo" | "stop" | "discard";
const ORDERS: readonly Order[] = ["goOn", "undo", "stop", "discard"];

/** What is asked of an import with one button: to go on, stop, be undone or be thrown away. */
export async function orderAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, order } = readFields(form, ["id", "order"]);
  return submitForm({}, async () => {
    const actor = await getActingActor();
    const known = ORDERS.find((each) => each === order);
    if (known) await importDesk[known](actor, id);
    redirect(known === "discard" ? IMPORTS_HREF : importHref(id));
  });
}
