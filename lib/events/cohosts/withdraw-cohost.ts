import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { longText } from "#lib/kernel/long-text.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent } from "../change-event.ts";
import { parseReason } from "../parse-reason.ts";
import { LONGEST_WORD } from "./cohost-words.ts";
import { cohostsHref, invitationHref } from "./invitation-href.ts";
import { lockInvitation } from "./lock-invitation.ts";
import { recordConveners } from "./record-conveners.ts";

const reasonSchema = longText("Escriba el motivo: lo lee la otra oficina.", LONGEST_WORD);

/**
 * Takes an invitation back, or an office out of those that convene: either of the two may. It stands no more where it stood,
 * at the door neither; that it did, and why it does not, stays for both, and for everyone when the event is public.
 * @throws DomainError not_found, invalid without a reason, conflict when it does not convene or the event was called off
 */
export function withdrawCohost(
  db: PrismaClient,
  actor: Actor,
  { id, reason: typed }: { id: string; reason: string },
  at = new Date(),
): Promise<void> {
  const work = { actor, action: "event:part", permission: "events.publish", target: id, at } as const;
  return changeEvent(db, work, async (tx) => {
    const held = await lockInvitation(tx, id, { either: actor.officeId });
    const { eventId, event, state } = held;
    const isOwner = event.officeId === actor.officeId;
    // Who was asked and does not want to declines: taking back is for who asked.
    if (state !== "ACCEPTED" && !(state === "INVITED" && isOwner)) {
      throw new DomainError("conflict", "Esa oficina no convoca el evento.");
    }
    if (event.state === "CANCELLED")
      throw new DomainError("conflict", "El evento se canceló y ya no cambia.");
    const reason = parseReason(typed, reasonSchema);
    await tx.eventCohost.update({
      where: { id },
      data: { state: "WITHDRAWN", withdrawnAt: at, withdrawnBy: actor.name, reason },
    });
    if (state === "ACCEPTED") {
      const told = `${held.office.name} ya no convoca. ${reason}`;
      await recordConveners(tx, { eventId, state: event.state, reason: told.slice(0, LONGEST_WORD), at });
    }
    await notify(tx, {
      eventKey: `event-parted:${id}`,
      recipients: peopleOfOffice(isOwner ? held.officeId : event.officeId, "events.edit"),
      title: isOwner
        ? `${actor.officeName} retiró a su oficina de un evento`
        : `${actor.officeName} ya no convoca un evento con su oficina`,
      body: `«${event.title}». ${reason}`,
      link: isOwner ? invitationHref(id) : cohostsHref(eventId),
    });
    return { result: undefined, detail: { event: eventId, invitation: id }, reason };
  });
}
