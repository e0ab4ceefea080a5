import { randomUUID } from "node:crypto";
import type { Event, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { changeEvent, holdOwnEvent } from "../change-event.ts";
import { leavePath, whole } from "../event-address.ts";
import { readEventFacts } from "../mails/event-facts.ts";
import { writtenDownMail } from "../mails/registration-mails.ts";
import { newDoorCode } from "../new-code.ts";
import { passLink } from "../registration/registration-pass.ts";
import { registrationSchema } from "../registration/registration-input.ts";
import { takePlace } from "../registration/take-place.ts";
import { mailKey } from "../registration/tell-registered.ts";
import { writeMarks } from "./write-marks.ts";

const arrivalSchema = registrationSchema.omit({ answers: true });

/** What the form says of who came. */
export const ARRIVAL_FIELDS = ["name", "email", "institution"] as const;

type Arrival = Record<(typeof ARRIVAL_FIELDS)[number], string>;

/**
 * Writes down somebody who came to a session without having registered: being there confirms it, so their place, their
 * mark and their pass come at once. They are written to with the pass and the link that gives the place up, because
 * somebody else typed their address. Somebody who is in the list already is marked, and nothing more.
 * @returns the registration, new or not
 * @throws DomainError not_found for another office's, invalid by field, conflict when it is not being held, is full, or
 * they are in its waiting list
 */
export function admitAtDoor(
  db: PrismaClient,
  actor: Actor,
  { eventId, sessionId, ...typed }: Arrival & { eventId: string; sessionId: string },
  now = new Date(),
): Promise<string> {
  const work = {
    actor,
    action: "event:attend",
    permission: "events.edit",
    target: eventId,
    at: now,
  } as const;
  return changeEvent(db, work, async (tx) => {
    const event = await holdSession(tx, actor, eventId, sessionId);
    if (event.endsAt! <= now)
      throw new DomainError("conflict", "El evento ya terminó: no se anota a nadie más.");
    const given = parseInput(arrivalSchema, typed);
    const id = (await findInList(tx, eventId, given.email)) ?? (await register(tx, event, given, now));
    const count = await writeMarks(
      tx,
      [{ id: randomUUID(), sessionId, registrationId: id, at: now }],
      actor.name,
    );
    return { result: id, detail: count > 0 ? { event: eventId, marks: count } : null };
  });
}

/** Held from here on: whoever registers by their own hand at this moment waits, or was first. */
async function holdSession(tx: Tx, actor: Actor, eventId: string, sessionId: string): Promise<Event> {
  const event = await holdOwnEvent(tx, actor, eventId);
  const isIts = isUuid(sessionId) && (await tx.eventSession.count({ where: { id: sessionId, eventId } })) > 0;
  if (event.code === null || !isIts) throw notFound();
  return event;
}

/** Who has their place already. One that never confirmed gives way: the address is now said by who is there. */
async function findInList(tx: Tx, eventId: string, email: string): Promise<string | null> {
  const former = await tx.eventRegistration.findUnique({ where: { eventId_email: { eventId, email } } });
  if (former?.state === "WAITING")
    throw new DomainError("conflict", "Está en la lista de espera, y otras personas llegaron antes a ella.");
  if (former?.state === "IN") return former.id;
  if (former) await tx.eventRegistration.delete({ where: { id: former.id } });
  return null;
}

async function register(
  tx: Tx,
  { id: eventId, questions, capacity }: Event,
  given: Arrival,
  now: Date,
): Promise<string> {
  const leave = newToken();
  const doorCode = await newDoorCode(tx, eventId);
  const { id } = await tx.eventRegistration.create({
    data: {
      ...{ ...given, eventId, doorCode, answers: questions.map(() => "") },
      ...{ receivedAt: now, confirmBy: now, leaveHash: hashToken(leave) },
    },
    select: { id: true },
  });
  const place = await takePlace(tx, id, now);
  if (place?.state !== "IN") {
    const sentence = `Los ${capacity} lugares están tomados. Para que quepa más gente, amplíe el cupo en los datos del evento.`;
    throw new DomainError("conflict", sentence);
  }
  const mail = writtenDownMail(await readEventFacts(tx, eventId), {
    pass: { doorCode, link: passLink(id) },
    leave: whole(leavePath(leave)),
  });
  await queueMail(tx, { to: given.email, eventKey: mailKey(id, "place"), ...mail });
  return id;
}
