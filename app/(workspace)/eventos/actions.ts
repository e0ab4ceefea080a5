"use server";

import { redirect } from "next/navigation";
import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { ARRIVAL_FIELDS } from "#lib/events/attendance/admit-at-door.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readScope } from "#lib/events/series/series-words.ts";
import { readFields } from "#lib/forms/read-fields.ts";
import { submitForm } from "#lib/forms/submit-form.ts";
import { certificatesHref, eventHref, registrationsHref, rollHref } from "./event-hrefs.ts";
import { readEventForm } from "./typed-event.ts";

/** Creates an event, or saves the one that the form names. */
export async function saveEventAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, revision, reason, scope } = readFields(form, ["id", "revision", "reason", "scope"]);
  const { values, input } = readEventForm(form);
  return submitForm({ ...values, reason, scope }, async () => {
    const actor = await getActingActor();
    if (id === "") redirect(eventHref(await eventDesk.create(actor, input), "creado"));
    await eventDesk.save(actor, {
      ...{ id, revision: Number(revision), input, reason, scope: readScope(scope) },
    });
    redirect(eventHref(id, "guardado"));
  });
}

export async function publishEventAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = readFields(form, ["id"]);
  return submitForm({}, async () => {
    await eventDesk.publish(await getActingActor(), id);
    redirect(eventHref(id, "publicado"));
  });
}

export async function cancelEventAction(_before: FormState, form: FormData): Promise<FormState> {
  const { id, reason, scope } = readFields(form, ["id", "reason", "scope"]);
  return submitForm({ reason, scope }, async () => {
    const many = await eventDesk.cancel(await getActingActor(), { id, reason, scope: readScope(scope) });
    redirect(eventHref(id, many > 1 ? "cancelados" : "cancelado"));
  });
}

export async function erasePersonAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, registrationId } = readFields(form, ["eventId", "registrationId"]);
  return submitForm({}, async () => {
    await eventDesk.erasePerson(await getActingActor(), { eventId, registrationId });
    redirect(registrationsHref(eventId, "borrada"));
  });
}

const FIELDS_OF_MARK = ["eventId", "sessionId", "registrationId", "came"] as const;

/** Somebody came to a session, or did not after all. */
export async function setAttendanceAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, sessionId, registrationId, came } = readFields(form, FIELDS_OF_MARK);
  return submitForm({}, async () => {
    const who = { eventId, sessionId, registrationId, came: came === "si" };
    await eventDesk.setAttendance(await getActingActor(), who);
    redirect(`${rollHref(eventId, sessionId, `${registrationId}-${came}`)}#p-${registrationId}`);
  });
}

/** Somebody came to a session without having registered. */
export async function admitAtDoorAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, sessionId, ...typed } = readFields(form, ["eventId", "sessionId", ...ARRIVAL_FIELDS]);
  return submitForm(typed, async () => {
    const id = await eventDesk.admitAtDoor(await getActingActor(), { eventId, sessionId, ...typed });
    redirect(`${rollHref(eventId, sessionId, `${id}-si`)}#p-${id}`);
  });
}

/** Gives the constancias of an event, or one again to somebody whose own was revoked. */
export async function issueCertificatesAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, registrationId } = readFields(form, ["eventId", "registrationId"]);
  return submitForm({}, async () => {
    const who = registrationId === "" ? { eventId } : { eventId, registrationId };
    const given = await eventDesk.issueCertificates(await getActingActor(), who);
    redirect(certificatesHref(eventId, given > 0 ? "constancias" : "ninguna"));
  });
}

export async function revokeCertificateAction(_before: FormState, form: FormData): Promise<FormState> {
  const { eventId, certificateId, reason } = readFields(form, ["eventId", "certificateId", "reason"]);
  return submitForm({ reason }, async () => {
    await eventDesk.revokeCertificate(await getActingActor(), { eventId, certificateId, reason });
    redirect(certificatesHref(eventId, "revocada"));
  });
}
