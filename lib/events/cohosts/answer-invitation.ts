import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent } from "../change-event.ts";
import { cohostsHref } from "./invitation-href.ts";
import { wordSchema } from "./invite-cohost.ts";
import { lockInvitation } from "./lock-invitation.ts";
import { recordConveners } from "./record-conveners.ts";

const answerSchema = z.object({
  accept: z.enum(["si", "no"], "Elija una respuesta."),
  answer: wordSchema,
});

export interface InvitationAnswer {
  /** Of the invitation. */
  id: string;
  /** «si» or «no», as the form sends it. */
  accept: string;
  /** A word for who invites; it may be none. */
  answer: string;
}

/**
 * Says yes or no to convening another office's event. With yes the office stands in its public page, in the lists and in
 * the feeds, from that moment.
 * @throws DomainError not_found; conflict when it was answered or taken back, or the event was called off or is over
 */
export function answerInvitation(
  db: PrismaClient,
  actor: Actor,
  { id, ...typed }: InvitationAnswer,
  at = new Date(),
): Promise<void> {
  const action = typed.accept === "si" ? "event:join" : "event:decline";
  const work = { actor, action, permission: "events.publish", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    const held = await lockInvitation(tx, id, { asked: actor.officeId });
    const { answer, accept: word } = parseInput(answerSchema, typed);
    const accept = word === "si";
    if (held.state !== "INVITED")
      throw new DomainError("conflict", "Esa invitación ya se respondió o se retiró.");
    const { eventId, event } = held;
    if (event.state === "CANCELLED") throw new DomainError("conflict", "El evento se canceló.");
    if (accept && event.endsAt && event.endsAt <= at) throw new DomainError("conflict", "El evento ya pasó.");
    await tx.eventCohost.update({
      where: { id },
      data: {
        ...{ state: accept ? "ACCEPTED" : "DECLINED", answer, answeredAt: at, answeredBy: actor.name },
      },
    });
    if (accept) {
      const reason = `${actor.officeName} se suma a quienes convocan.`;
      await recordConveners(tx, { eventId, state: event.state, reason, at });
    }
    await notify(tx, {
      eventKey: `event-answered:${id}`,
      recipients: peopleOfOffice(event.officeId, "events.edit"),
      title: `${actor.officeName} ${accept ? "aceptó" : "declinó"} convocar un evento con su oficina`,
      body: [`«${event.title}».`, answer].filter(Boolean).join(" "),
      link: cohostsHref(eventId),
    });
    return { result: undefined, detail: { event: eventId, invitation: id } };
  });
}
