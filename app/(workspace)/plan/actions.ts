"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { findItemKind, findKind, type ItemKind } from "#lib/plans/items/item-kinds.ts";
import { readItemForm } from "#lib/plans/items/read-item-form.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import type { ItemAnswer, ItemState } from "./_form/item-state.ts";
import { parseAutosave } from "./_form/parse-autosave.ts";
import { refusedAnswer, refusedState, savedAnswer, savedState } from "./_form/save-answers.ts";
import { ADOPT_HREF, COMMITMENTS_HREF, itemHref, PLAN_HREF, returnTo } from "./plan-address.ts";
import type { PlanDone } from "./plan-done.ts";

const done = (path: string, word: PlanDone): never => redirect(`${path}?hecho=${word}`);

/** Begins the plan of one's office. */
export async function createPlanAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["title", "firstYear", "from"]);
  return submitForm(typed, async () => {
    await planDesk.create(await getActingActor(), typed);
    return done(PLAN_HREF, typed.from === "previous" ? "copiado" : "creado");
  });
}

/** Saves what a form says of an item, or what is left of it once somebody chose between two texts. */
export async function saveItemAction(before: ItemState, form: FormData): Promise<ItemState> {
  const {
    itemKind: slug,
    id,
    revision,
    fields,
    intent,
    conflictFields,
  } = readFields(form, [...(["itemKind", "id", "revision", "fields", "intent", "conflictFields"] as const)]);
  const kind = findKind(slug) ?? notFound();
  const dropped = intent === "adopt" ? conflictFields.split(",") : [];
  const names = fields.split(",").filter((name) => !dropped.includes(name));
  const typed = readItemForm(kind, form, names);
  try {
    const actor = await getActingActor();
    const saved = await planDesk.save(actor, { kind, id, revision: Number(revision) || 0, values: typed });
    // What stands beside the form says what the item is now.
    refresh();
    return savedState(saved, typed);
  } catch (error) {
    return refusedState(error, typed, before);
  }
}

/** Saves what is being typed, without leaving the page. Whatever is refused is told, never thrown. */
export async function autosaveItemAction(input: unknown): Promise<ItemAnswer> {
  try {
    const saved = await planDesk.save(await getActingActor(), parseAutosave(input));
    refresh();
    return savedAnswer(saved);
  } catch (error) {
    return refusedAnswer(error);
  }
}

/** Adds an item; its form says where to go then: to the item, or back to the list. */
export async function addItemAction(before: FormState, form: FormData): Promise<FormState> {
  const { kind: slug, fields, back, prefix } = readFields(form, ["kind", "fields", "back", "prefix"]);
  const kind = listedKind(slug);
  const typed = readItemForm(kind, form, fields.split(","), prefix);
  const state = await submitForm(asTexts(typed, prefix), async () => {
    const id = await planDesk.add(await getActingActor(), kind, typed);
    return back ? done(returnTo(back), "agregado") : redirect(itemHref(kind, id));
  });
  // The fields of the page's other forms have other names.
  const errors = Object.entries(state.errors).map(([name, sentence]) => [name && prefix + name, sentence]);
  return { ...before, ...state, errors: Object.fromEntries(errors) };
}

/** Adds to the inventory the agreements of the registry that it does not have. */
export async function bringCommitmentsAction(_before: FormState, _form: FormData): Promise<FormState> {
  return submitForm({}, async () => {
    const brought = await planDesk.bringCommitments(await getActingActor());
    return done(COMMITMENTS_HREF, brought > 0 ? "traido" : "nada-que-traer");
  });
}

/** Writes down what an indicator was found to be. */
export async function addMeasurementAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["indicatorId", "period", "value", "note", "corrects"]);
  return submitForm(typed, async () => {
    await planDesk.measure(await getActingActor(), typed);
    return done(itemHref("indicator", typed.indicatorId), "medido");
  });
}

/** Counts now what the portal counts every night; goes back to the indicator that asked. */
export async function countIndicatorsAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    const counted = await planDesk.count(await getActingActor());
    return done(itemHref("indicator", id), counted > 0 ? "contado" : "nada-que-contar");
  });
}

/** Takes an item out of the plan, or puts it back. */
export async function setRemovedAction(_before: FormState, form: FormData): Promise<FormState> {
  const { kind: slug, id, removed, back } = readFields(form, ["kind", "id", "removed", "back"]);
  const kind = listedKind(slug);
  return submitForm({}, async () => {
    await planDesk.setRemoved(await getActingActor(), { kind, id, removed: removed === "si" });
    if (removed !== "si") return done(returnTo(back), "restituido");
    return redirect(`${returnTo(back)}?hecho=quitado&tipo=${slug}&cual=${encodeURIComponent(id)}`);
  });
}

/** Adopts the plan as it stands: its next public version. */
export async function adoptPlanAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["instrument", "reference", "adoptedOn"]);
  return submitForm(typed, async () => {
    await planDesk.adopt(await getActingActor(), typed);
    return done(ADOPT_HREF, "adoptado");
  });
}

/** Ends the plan of one's office. */
export async function closePlanAction(_before: FormState, _form: FormData): Promise<FormState> {
  return submitForm({}, async () => {
    await planDesk.close(await getActingActor());
    return done(PLAN_HREF, "cerrado");
  });
}

/** Moves an item one place up or down in its list. */
export async function moveItemAction(_before: FormState, form: FormData): Promise<FormState> {
  const { kind: slug, id, way, back } = readFields(form, ["kind", "id", "way", "back"]);
  const kind = listedKind(slug);
  return submitForm({}, async () => {
    await planDesk.move(await getActingActor(), { kind, id, up: way === "up" });
    redirect(returnTo(back));
  });
}

const listedKind = (slug: string): ItemKind => findItemKind(slug) ?? notFound();

const asTexts = (values: object, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [prefix + name, [value].flat().join(", ")]),
  );
