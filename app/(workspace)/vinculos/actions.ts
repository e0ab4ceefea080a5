"use server";

import { notFound, redirect } from "next/navigation";
import { conflictingEdit, type EditedState, refusedEdit } from "#components/fields/edited-state.ts";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { readBaseline } from "#lib/editing/read-baseline.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { tieFileDesk } from "#lib/ties/files/tie-file-desk.ts";
import { readPartForm } from "#lib/ties/parts/part-values.ts";
import { findListedPart, findPart } from "#lib/ties/parts/tie-parts.ts";
import { tieDesk } from "#lib/ties/tie-desk.ts";
import { elementHref, filesHref, partHref, proposalsHref, tieHref } from "./tie-hrefs.ts";

/** Keeps a sister tie that was never registered. */
export async function createTieAction(before: EditedState, form: FormData): Promise<EditedState> {
  const typed = readPartForm("tie", form, readFields(form, ["fields"]).fields.split(","));
  let id: string;
  try {
    id = await tieDesk.create(await getActingActor(), typed);
  } catch (error) {
    return refusedEdit(error, typed, before);
  }
  redirect(tieHref(id, "creado"));
}

/** Adds something to one of its lists; of a registered agreement, the first thing makes its tie. */
export async function addPartAction(before: EditedState, form: FormData): Promise<EditedState> {
  const { tie, part: slug, fields } = readFields(form, ["tie", "part", "fields"]);
  const part = findListedPart(slug) ?? notFound();
  const typed = readPartForm(part, form, fields.split(","));
  let tieId: string;
  try {
    ({ tieId } = await tieDesk.add(await getActingActor(), { tie, part, values: typed }));
  } catch (error) {
    return refusedEdit(error, typed, before);
  }
  redirect(partHref(tieId, part, "agregado"));
}

/** Saves what a form says, or what is left of it once somebody chose between two texts. */
export async function savePartAction(before: EditedState, form: FormData): Promise<EditedState> {
  const names = ["tie", "part", "id", "fields", "baseline", "intent", "conflictFields"] as const;
  const { tie, part: slug, id, fields, baseline, intent, conflictFields } = readFields(form, names);
  const part = findPart(slug) ?? notFound();
  const dropped = intent === "adopt" ? conflictFields.split(",") : [];
  const kept = fields.split(",").filter((name) => !dropped.includes(name));
  const typed = readPartForm(part, form, kept);
  let tieId: string;
  try {
    const save = { tie, part, id, baseline: readBaseline(baseline), values: typed };
    const saved = await tieDesk.save(await getActingActor(), save);
    if (saved.conflicts.length > 0) return conflictingEdit(saved, typed);
    tieId = saved.tieId;
  } catch (error) {
    return refusedEdit(error, typed, before);
  }
  redirect(part === "tie" ? tieHref(tieId, "guardado") : partHref(tieId, part, "guardado"));
}

export async function removePartAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tie, part: slug, id } = readFields(form, ["tie", "part", "id"]);
  const part = findListedPart(slug) ?? notFound();
  return submitForm({}, async () => {
    await tieDesk.remove(await getActingActor(), { tie, part, id });
    redirect(partHref(tie, part, "quitado"));
  });
}

/** @see FilePlace: with an activity it is its evidence */
export async function removeFileAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tie, id, activity } = readFields(form, ["tie", "id", "activity"]);
  return submitForm({}, async () => {
    await tieFileDesk.remove(await getActingActor(), { tie, id });
    redirect(activity ? elementHref(tie, "activity", activity, "quitado") : filesHref(tie, "quitado"));
  });
}

/** Writes down how a commitment goes. */
export async function moveCommitmentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tie, id, ...typed } = readFields(form, ["tie", "id", "state", "happenedOn", "note"]);
  return submitForm(typed, async () => {
    await tieDesk.move(await getActingActor(), { tie, id, input: typed });
    redirect(elementHref(tie, "commitment", id, "anotado"));
  });
}

export async function shareTieAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tie, shared } = readFields(form, ["tie", "shared"]);
  return submitForm({}, async () => {
    const id = await tieDesk.setShared(await getActingActor(), { tie, shared: shared === "si" });
    redirect(tieHref(id, shared === "si" ? "compartido" : "sin-compartir"));
  });
}

export async function proposeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tie, ...typed } = readFields(form, ["tie", "kind", "reason", "plan"]);
  return submitForm(typed, async () => {
    const id = await tieDesk.propose(await getActingActor(), { tie, input: typed });
    redirect(proposalsHref(id, "propuesta"));
  });
}

export async function decideProposalAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tie, id, ...typed } = readFields(form, ["tie", "id", "outcome", "answer"]);
  return submitForm(typed, async () => {
    await tieDesk.decide(await getActingActor(), { tie, id, input: typed });
    redirect(proposalsHref(tie, "decidida"));
  });
}

export async function withdrawProposalAction(_before: FormState, form: FormData): Promise<FormState> {
  const { tie, id } = readFields(form, ["tie", "id"]);
  return submitForm({}, async () => {
    await tieDesk.withdraw(await getActingActor(), { tie, id });
    redirect(proposalsHref(tie, "retirada"));
  });
}

/** Begins a request to modify or renew an agreement, and leads to it. */
export async function beginRenewalAction(_before: FormState, form: FormData): Promise<FormState> {
  const { number } = readFields(form, ["number"]);
  return submitForm({}, async () => {
    redirect(`/expedientes/${await tieDesk.beginRenewal(await getActingActor(), number)}`);
  });
}
