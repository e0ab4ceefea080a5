import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, lockOwnEvent } from "../change-event.ts";
import { LONGEST_WORD, MOST_COHOSTS } from "./cohost-words.ts";
import { invitationHref } from "./invitation-href.ts";
import { INVITABLE } from "./read-cohosts.ts";

/** A word that goes with a press; it may be none. */
export const wordSchema = z
  .string()
  .transform(cleanText)
  .pipe(z.string().max(LONGEST_WORD, `Caben hasta ${LONGEST_WORD} caracteres.`));

const invitationSchema = z.object({ message: wordSchema, door: z.boolean() });

/**
 * Asks another office to convene an event of one's own with it, and tells its people: from then on they see the event, even
 * as a draft. @returns the id of the invitation
 * @throws DomainError not_found; invalid for an office that cannot be asked; conflict when it is asked already, or the event
 * was called off or is over
 */
export function inviteCohost(
  db: PrismaClient,
  actor: Actor,
  { eventId, officeId, ...typed }: { eventId: string; officeId: string; message: string; door: boolean },
  at = new Date(),
): Promise<string> {
  const work = { actor, action: "event:invite", permission: "events.publish", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    const { endsAt, title } = await lockOwnEvent(tx, actor, eventId);
    const given = parseInput(invitationSchema, typed);
    if (endsAt && endsAt <= at) throw new DomainError("conflict", "El evento ya pasó: nadie más lo convoca.");
    await assertInvitable(tx, actor, { eventId, officeId });
    const { id } = await tx.eventCohost.create({
      data: { ...given, eventId, officeId, invitedAt: at, invitedBy: actor.name },
      select: { id: true },
    });
    await notify(tx, {
      eventKey: `event-invited:${id}`,
      recipients: peopleOfOffice(officeId, "events.edit"),
      title: `${actor.officeName} invita a su oficina a convocar un evento`,
      body: `«${title}». Acepte o decline la invitación; si acepta, el nombre de su oficina aparecerá con el de quien invita.`,
      link: invitationHref(id),
    });
    return { result: id, detail: { event: eventId, office: officeId, invitation: id } };
  });
}

async function assertInvitable(
  tx: Tx,
  actor: Actor,
  { eventId, officeId }: { eventId: string; officeId: string },
): Promise<void> {
  const other =
    isUuid(officeId) &&
    officeId !== actor.officeId &&
    (await tx.office.count({ where: { id: officeId, ...INVITABLE } }));
  if (!other) {
    const sentence = "Elija de la lista la oficina que invita.";
    throw new DomainError("invalid", sentence, { officeId: sentence });
  }
  const open = await tx.eventCohost.findMany({
    where: { eventId, state: { in: ["INVITED", "ACCEPTED"] } },
    select: { officeId: true },
  });
  if (open.some((one) => one.officeId === officeId)) {
    throw new DomainError("conflict", "Esa oficina ya está invitada o ya convoca.");
  }
  if (open.length >= MOST_COHOSTS) {
    throw new DomainError(
      "conflict",
      `Un evento lo convocan cuando más ${MOST_COHOSTS} oficinas con la suya.`,
    );
  }
}

/** Lets another office that convenes take the roll at the door, or no longer. @throws DomainError not_found, conflict */
export function setCohostDoor(
  db: PrismaClient,
  actor: Actor,
  { eventId, cohostId, door }: { eventId: string; cohostId: string; door: boolean },
  at = new Date(),
): Promise<void> {
  const work = { actor, action: "event:door", permission: "events.publish", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    await lockOwnEvent(tx, actor, eventId);
    const cohost = isUuid(cohostId) && (await tx.eventCohost.findFirst({ where: { id: cohostId, eventId } }));
    if (!cohost) throw notFound();
    if (cohost.state !== "ACCEPTED" && cohost.state !== "INVITED") {
      throw new DomainError("conflict", "Esa oficina ya no convoca.");
    }
    if (cohost.door === door) return { result: undefined, detail: null };
    await tx.eventCohost.update({ where: { id: cohostId }, data: { door } });
    return { result: undefined, detail: { event: eventId, office: cohost.officeId, door } };
  });
}
