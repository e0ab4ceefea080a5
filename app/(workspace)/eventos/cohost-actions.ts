"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { cohostDesk } from "#lib/events/cohosts/cohost-desk.ts";
import { cohostsHref, invitationHref } from "#lib/events/cohosts/invitation-href.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { withDone } from "./event-hrefs.ts";

/** Asks another office to convene an event with one's own. */
export async function inviteCohostAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, ...typed } = readFields(form, ["eventId", "officeId", "message", "door"]);
  return submitForm(typed, async () => {
    await cohostDesk.invite(await getActingActor(), { eventId, ...typed, door: typed.door !== "" });
    redirect(withDone(cohostsHref(eventId), "invitada"));
  });
}

/** Who passes the list at the door changes. */
export async function setCohostDoorAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, cohostId, door } = readFields(form, ["eventId", "cohostId", "door"]);
  return submitForm({}, async () => {
    await cohostDesk.setDoor(await getActingActor(), { eventId, cohostId, door: door === "si" });
    redirect(withDone(cohostsHref(eventId), "puerta"));
  });
}

/** The office that was asked says yes or no. */
export async function answerInvitationAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, answer, accept } = readFields(form, ["id", "answer", "accept"]);
  return submitForm({ answer, accept }, async () => {
    await cohostDesk.answer(await getActingActor(), { id, answer, accept });
    redirect(accept === "si" ? withDone(invitationHref(id), "sumada") : withDone("/eventos", "declinada"));
  });
}

/** Who announced the event takes an office out. */
export async function removeCohostAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, id, reason } = readFields(form, ["eventId", "id", "reason"]);
  return submitForm({ id, reason }, async () => {
    await cohostDesk.withdraw(await getActingActor(), { id, reason });
    redirect(withDone(cohostsHref(eventId), "retirada"));
  });
}

/** An office leaves an event that it had accepted to convene. */
export async function leaveCohostAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, reason } = readFields(form, ["id", "reason"]);
  return submitForm({ reason }, async () => {
    await cohostDesk.withdraw(await getActingActor(), { id, reason });
    redirect(withDone("/eventos", "retirada"));
  });
}
