import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { eraseCertificatesOf } from "../certificates/erase-certificates.ts";
import { changeEvent } from "../change-event.ts";
import { keepTrainingKeys } from "../training/keep-keys.ts";
import { RETENTION_DAYS } from "./limits.ts";
import { admitWaiting } from "./take-place.ts";
import { mailKey, tellAdmitted } from "./tell-registered.ts";

const NOBODY = {
  ...{ name: "", email: null, institution: "", answers: [] },
  ...{ confirmHash: null, leaveHash: null, doorCode: null, addressKey: null },
};

/**
 * Erases who a registration was of. Before the event ends its place goes to the first who waits; afterwards it goes on
 * counting as somebody who was in. One that nobody confirmed goes whole.
 * @returns false when there was nothing to erase
 */
export async function eraseRegistration(tx: Tx, eventId: string, id: string, now: Date): Promise<boolean> {
  // First the event, as everyone does: what is read next is what it will be until this ends.
  await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${eventId}::uuid FOR UPDATE`;
  const row = await tx.eventRegistration.findFirst({
    where: { id, eventId, email: { not: null } },
    select: { state: true, email: true, event: { select: { endsAt: true, state: true } } },
  });
  if (!row) return false;
  await tx.outgoingMail.deleteMany({ where: { to: row.email!, eventKey: { startsWith: mailKey(id, "") } } });
  if (row.state === "UNCONFIRMED") {
    await tx.eventRegistration.delete({ where: { id } });
    return true;
  }
  if (row.event.state === "CANCELLED" || row.event.endsAt! <= now) {
    await tx.eventRegistration.update({ where: { id }, data: { ...NOBODY, erasedAt: now } });
    return true;
  }
  await tx.eventRegistration.update({
    where: { id },
    data: { ...NOBODY, state: "LEFT", leftAt: now, erasedAt: now },
  });
  if (row.state === "IN") {
    await tx.event.update({ where: { id: eventId }, data: { taken: { decrement: 1 } } });
    await tellAdmitted(tx, eventId, await admitWaiting(tx, eventId));
  }
  return true;
}

/** Erases a person's data, and their name from their constancias, because they asked the office. @throws DomainError not_found for another office's */
export function erasePerson(
  db: PrismaClient,
  actor: Actor,
  { eventId, registrationId }: { eventId: string; registrationId: string },
  at = new Date(),
): Promise<void> {
  const work = {
    actor,
    action: "event:erase_person",
    permission: "events.edit",
    target: eventId,
    at,
  } as const;
  return changeEvent(db, work, async (tx) => {
    if (!isUuid(eventId) || !isUuid(registrationId)) throw notFound();
    const own = { id: registrationId, eventId, event: { officeId: actor.officeId } };
    if ((await tx.eventRegistration.count({ where: own })) === 0) throw notFound();
    const erased = await eraseRegistration(tx, eventId, registrationId, at);
    const certificates = await eraseCertificatesOf(tx, registrationId, at);
    const { count: keys } = await tx.eventRegistration.updateMany({
      where: { id: registrationId, eventId, addressKey: { not: null } },
      data: { addressKey: null },
    });
    const done = erased || certificates > 0 || keys > 0;
    return { result: undefined, detail: done ? { event: eventId, registration: registrationId } : null };
  });
}

/**
 * Erases what nobody confirmed in time, and who everyone was some time after their event, with the mails that were sent to
 * them: how many they were remains. A second call finds nothing.
 */
export async function erasePastRegistrations(db: PrismaClient, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM event_registrations WHERE state = 'UNCONFIRMED' AND confirm_by < ${now} RETURNING id, email)
    DELETE FROM outgoing_mails m USING gone
    WHERE m."to" = gone.email AND starts_with(m.event_key, 'event:' || gone.id || ':')`;
  await keepTrainingKeys(db, daysFrom(now, -RETENTION_DAYS));
  await db.$executeRaw`
    WITH old AS (
      SELECT r.id, r.email FROM event_registrations r JOIN events e ON e.id = r.event_id
      WHERE e.ends_at < ${daysFrom(now, -RETENTION_DAYS)} AND r.email IS NOT NULL
      FOR UPDATE OF r),
    mails AS (
      DELETE FROM outgoing_mails m USING old
      WHERE m."to" = old.email AND starts_with(m.event_key, 'event:' || old.id || ':'))
    UPDATE event_registrations r
    SET name = '', email = NULL, institution = '', answers = '{}', confirm_hash = NULL, leave_hash = NULL,
      door_code = NULL, erased_at = ${now}
    FROM old WHERE r.id = old.id`;
}
