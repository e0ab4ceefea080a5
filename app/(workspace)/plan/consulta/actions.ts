"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import { readConsultationNumber } from "#lib/plans/consultation/consultation-head.ts";
import {
  commentHref,
  conclusionHref,
  moderationHref,
  periodHref,
  returnTo,
  withDone,
} from "./consultation-address.ts";
import type { ConsultationDone } from "./consultation-done.ts";

const done = (path: string, word: ConsultationDone): never => redirect(withDone(path, word));
const DECIDED: ReadonlyMap<string, ConsultationDone> = new Map([
  ["hold", "retenido"],
  ["answer", "respondido"],
]);
const numberIn = (form: FormData): number => readConsultationNumber(readFields(form, ["number"]).number) ?? 0;

/** Opens the plan of one's office to citizens. */
export async function openConsultationAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["about", "questions", "opensOn", "closesOn"]);
  return submitForm(typed, async () =>
    done(moderationHref(await consultationDesk.open(await getActingActor(), typed)), "abierta"),
  );
}

export async function extendConsultationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { untilOn, extendReason } = readFields(form, ["untilOn", "extendReason"]);
  const number = numberIn(form);
  const state = await submitForm({ untilOn, extendReason }, async () => {
    await consultationDesk.extend(await getActingActor(), number, { untilOn, reason: extendReason });
    return done(periodHref(number), "ampliada");
  });
  return renamed(state, "extendReason");
}

export async function closeConsultationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { closeReason } = readFields(form, ["closeReason"]);
  const number = numberIn(form);
  const state = await submitForm({ closeReason }, async () => {
    await consultationDesk.close(await getActingActor(), number, { reason: closeReason });
    return done(conclusionHref(number), "cerrada");
  });
  return renamed(state, "closeReason");
}

/** Publishes, answers or holds back a comment, and goes on: to the next that waits, or where the form says. */
export async function decideCommentAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, back, ...typed } = readFields(form, [
    ...(["id", "revision", "back", "intent", "outcome", "answer", "reason", "note"] as const),
  ]);
  const number = numberIn(form);
  return submitForm(typed, async () => {
    const actor = await getActingActor();
    await consultationDesk.decide(actor, { number, id, revision: Number(revision) || 0 }, typed);
    const word = DECIDED.get(typed.intent) ?? "publicado";
    if (back) return done(returnTo(back), word);
    const next = await consultationDesk.findNextPending(await consultationDesk.get(actor, number));
    return done(next ? commentHref(number, next) : moderationHref(number), word);
  });
}

export async function saveSummaryAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["summary"]);
  const number = numberIn(form);
  return submitForm(typed, async () => {
    await consultationDesk.saveSummary(await getActingActor(), number, typed);
    return done(conclusionHref(number), "conclusion");
  });
}

export async function addChangeAction(_before: FormState, form: FormData): Promise<FormState> {
  const typed = readFields(form, ["change", "comments"]);
  const number = numberIn(form);
  return submitForm(typed, async () => {
    await consultationDesk.addChange(await getActingActor(), number, typed);
    return done(conclusionHref(number), "cambio-anotado");
  });
}

export async function removeChangeAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  const number = numberIn(form);
  return submitForm({}, async () => {
    await consultationDesk.removeChange(await getActingActor(), number, id);
    return done(conclusionHref(number), "cambio-quitado");
  });
}

/** Two forms of one page ask for a reason: each has a field of its own. */
function renamed({ errors: { reason, ...errors }, values }: FormState, field: string): FormState {
  return { errors: reason ? { ...errors, [field]: reason } : errors, values };
}
