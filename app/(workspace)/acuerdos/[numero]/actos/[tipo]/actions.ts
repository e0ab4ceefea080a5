"use server";

import { notFound, redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { refusedForm } from "#lib/forms/refused-form.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { ACT_KIND_KEYS } from "#lib/registry/acts/act-kinds.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";
import { describeChanges } from "#lib/registry/history/describe-changes.ts";
import { agreementHref } from "../../../agreements-address.ts";
import type { ActState } from "./act-state.ts";
import { readActForm } from "./read-act-form.ts";

/** Shows what an act would change in public first; records it when exactly what was shown is sent again. */
export async function recordActAction(_before: ActState, form: FormData): Promise<ActState> {
  const kind = ACT_KIND_KEYS.find((one) => one === form.get("act")) ?? notFound();
  const number = String(form.get("number"));
  const position = Number(form.get("position"));
  const { input, typed } = readActForm(kind, form);
  try {
    const actor = await getActingActor();
    const request = { actor, number, kind, position, input };
    const { changes, documents } = await actsDesk.preview(request);
    const areas = new Map((await actsDesk.listAreas([])).map(({ value, label }) => [value, label]));
    const effect = { changes: describeChanges(changes, areas), documents };
    // A document brought or taken away meanwhile is another act: it is shown again.
    const seen = JSON.stringify([typed, effect]);
    if (form.get("seen") !== seen) return { errors: {}, values: typed, effect, seen };
    await actsDesk.record(request);
  } catch (error) {
    return { ...refusedForm(error, typed), effect: null, seen: "" };
  }
  redirect(`${agreementHref(number)}?hecho=acto`);
}

/** Takes a file away from the act that is being prepared; the page it is on follows. */
export async function removeUploadAction(form: FormData): Promise<void> {
  const id = String(form.get("upload"));
  if (isUuid(id)) await actsDesk.removeUpload(await getActingActor(), id);
  redirect(
    `${agreementHref(String(form.get("number")))}/actos/${encodeURIComponent(String(form.get("slug")))}`,
  );
}
