"use server";

import { notFound, redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { readBaseline } from "#lib/editing/read-baseline.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { missionFileDesk } from "#lib/missions/files/mission-file-desk.ts";
import { missionDesk } from "#lib/missions/mission-desk.ts";
import { findListedPart, findPart } from "#lib/missions/parts/mission-parts.ts";
import { readPartForm } from "#lib/missions/parts/part-values.ts";
import { conflictingEdit, type EditedState, refusedEdit } from "#components/fields/edited-state.ts";
import { filesHref, missionHref, partHref, reportHref, resultsHref } from "./mission-hrefs.ts";

/** Registers a tour or a visit. */
export async function createMissionAction(before: EditedState, form: FormData): Promise<EditedState> {
  const typed = readPartForm("mission", form, readFields(form, ["fields"]).fields.split(","));
  let id: string;
  try {
    id = await missionDesk.create(await getActingActor(), typed);
  } catch (error) {
    return refusedEdit(error, typed, before);
  }
  redirect(missionHref(id, "creada"));
}

/** Adds something to one of its lists. */
export async function addPartAction(before: EditedState, form: FormData): Promise<EditedState> {
  const { missionId, part: slug, fields } = readFields(form, ["missionId", "part", "fields"]);
  const part = findListedPart(slug) ?? notFound();
  const typed = readPartForm(part, form, fields.split(","));
  try {
    await missionDesk.add(await getActingActor(), { missionId, part, values: typed });
  } catch (error) {
    return refusedEdit(error, typed, before);
  }
  redirect(partHref(missionId, part, "agregado"));
}

/** Saves what a form says, or what is left of it once somebody chose between two texts. */
export async function savePartAction(before: EditedState, form: FormData): Promise<EditedState> {
  const names = ["missionId", "part", "id", "fields", "baseline", "intent", "conflictFields"] as const;
  const { missionId, part: slug, id, fields, baseline, intent, conflictFields } = readFields(form, names);
  const part = findPart(slug) ?? notFound();
  const dropped = intent === "adopt" ? conflictFields.split(",") : [];
  const kept = fields.split(",").filter((name) => !dropped.includes(name));
  const typed = readPartForm(part, form, kept);
  try {
    const save = { missionId, part, id, baseline: readBaseline(baseline), values: typed };
    const saved = await missionDesk.save(await getActingActor(), save);
    if (saved.conflicts.length > 0) return conflictingEdit(saved, typed);
  } catch (error) {
    return refusedEdit(error, typed, before);
  }
  if (part !== "mission") redirect(partHref(missionId, part, "guardado"));
  const isReport = fields.split(",").includes("summary");
  redirect(isReport ? reportHref(missionId, "guardado") : missionHref(missionId, "guardado"));
}

export async function removePartAction(_before: FormState, form: FormData): Promise<FormState> {
  const { missionId, part: slug, id } = readFields(form, ["missionId", "part", "id"]);
  const part = findListedPart(slug) ?? notFound();
  return submitForm({}, async () => {
    await missionDesk.remove(await getActingActor(), { missionId, part, id });
    redirect(partHref(missionId, part, "quitado"));
  });
}

export async function removeFileAction(_before: FormState, form: FormData): Promise<FormState> {
  const { missionId, id } = readFields(form, ["missionId", "id"]);
  return submitForm({}, async () => {
    await missionFileDesk.remove(await getActingActor(), { missionId, id });
    redirect(filesHref(missionId, "quitado"));
  });
}

/** Writes down what came of a commitment. */
export async function recordResultAction(_before: FormState, form: FormData): Promise<FormState> {
  const { missionId, commitmentId, ...typed } = readFields(form, [
    ...(["missionId", "commitmentId", "kind", "happenedOn", "note", "dueOn"] as const),
    ...(["agreement", "folio", "project", "amount", "currency"] as const),
  ]);
  return submitForm(typed, async () => {
    await missionDesk.recordResult(await getActingActor(), { missionId, commitmentId, input: typed });
    redirect(resultsHref(missionId, commitmentId, "anotado"));
  });
}

/** Takes back what was written down by mistake. The field has the name of the result: a page has one for each. */
export async function takeBackResultAction(_before: FormState, form: FormData): Promise<FormState> {
  const { missionId, commitmentId, id } = readFields(form, ["missionId", "commitmentId", "id"]);
  const field = `reason-${id}`;
  const typed = readFields(form, [field]);
  const reason = typed[field] ?? "";
  const state = await submitForm(typed, async () => {
    await missionDesk.takeBackResult(await getActingActor(), { missionId, id, input: { reason } });
    redirect(resultsHref(missionId, commitmentId, "retirado"));
  });
  const { reason: sentence, ...errors } = state.errors;
  return { ...state, errors: sentence ? { ...errors, [field]: sentence } : errors };
}

export async function sendReportAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await missionDesk.sendReport(await getActingActor(), id);
    redirect(reportHref(id, "enviado"));
  });
}

export async function reopenReportAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, ...typed } = readFields(form, ["id", "reason"]);
  return submitForm(typed, async () => {
    await missionDesk.reopenReport(await getActingActor(), { missionId: id, input: typed });
    redirect(reportHref(id, "reabierta"));
  });
}

export async function publishMissionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, published, showProgramme } = readFields(form, ["id", "published", "showProgramme"]);
  return submitForm({}, async () => {
    const change = { missionId: id, published: published === "si", showProgramme: showProgramme === "si" };
    await missionDesk.setPublished(await getActingActor(), change);
    redirect(missionHref(id, change.published ? "publicada" : "despublicada"));
  });
}

export async function shareMissionAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, shared } = readFields(form, ["id", "shared"]);
  return submitForm({}, async () => {
    const change = { missionId: id, shared: shared === "si" };
    await missionDesk.setShared(await getActingActor(), change);
    redirect(missionHref(id, change.shared ? "compartida" : "descompartida"));
  });
}
