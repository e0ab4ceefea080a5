import { recordedChange } from "#lib/audit/recorded-change.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { answerSchema, invitationHref } from "./invitation.ts";

/**
 * Accepts or declines, once and with a word, what another office proposed to one's own.
 * @throws DomainError not_found for any that was not sent to one's office, conflict when it was answered, invalid
 */
export function answerInvitation(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "panorama:answer", target: id, at, stream: "panorama" } as const;
  const assertMay = () => assertPermission(actor, "panorama.invite");
  return recordedChange(db, { ...change, assertMay }, async (tx) => {
    if (!isUuid(id)) throw notFound();
    const where = { id, toOfficeId: actor.officeId };
    const invitation = await tx.joinInvitation.findFirst({ where });
    if (!invitation) throw notFound();
    const { accepted, text: answer } = parseInput(answerSchema, input);
    // The guard is in the write: of two answers at once one counts.
    const { count } = await tx.joinInvitation.updateMany({
      where: { ...where, accepted: null },
      data: { accepted, answer, answeredBy: actor.name, answeredAt: at },
    });
    if (count === 0) throw new DomainError("conflict", "Su oficina ya la contestó: recargue la página.");
    await notify(tx, {
      eventKey: `join-answer:${id}`,
      recipients: peopleOfOffice(invitation.fromOfficeId, "panorama.invite"),
      title: `${actor.officeName} ${accepted ? "acepta" : "no acepta"} ir juntas`,
      body: answer,
      link: invitationHref(id),
    });
    return { result: undefined, detail: { invitation: id, accepted } };
  });
}
