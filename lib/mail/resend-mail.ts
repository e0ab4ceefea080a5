import { appendEntry } from "#lib/audit/append-entry.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { DECIDED_BY_HAND } from "./mail-statuses.ts";

/**
 * Puts back in the queue a mail that failed or is in doubt, because the administrator decided so; a second press finds
 * it already there. It keeps its Message-ID, by which many mailboxes discard a copy.
 * @throws DomainError not_found without the permission; conflict when it is no longer to be decided.
 */
export async function resendMail(actor: Actor, mailId: string): Promise<void> {
  if (!hasPermission(actor.role, "portal.manage")) throw notFound();
  await getDatabase().$transaction(async (tx) => {
    const [mail] = await tx.outgoingMail.updateManyAndReturn({
      where: {
        ...{ id: mailId, status: { in: DECIDED_BY_HAND } },
        OR: [{ text: { not: "" } }, { mailingId: { not: null } }],
      },
      data: { status: "QUEUED", lastError: null, triedAt: null },
      select: { mailingId: true },
    });
    if (!mail) {
      throw new DomainError(
        "conflict",
        "Ese correo ya no espera una decisión: otra persona lo puso en la cola, o su texto se borró por antiguo.",
      );
    }
    if (mail.mailingId === null) await enqueue(tx, "mail", [{ mailId }]);
    else {
      // One of many is sent by who sends them all, which asks again whether its addressee wants it.
      await tx.mailing.update({
        where: { id: mail.mailingId },
        data: { endedAt: null },
        select: { id: true },
      });
      await enqueue(tx, "mailings", [{}]);
    }
    const { id, name, role, officeName } = actor;
    await appendEntry(tx, {
      stream: "mail",
      at: new Date(),
      actor: { id, name, role, officeName },
      action: "mail:resend",
      visibility: "ADMIN",
      detail: { mailId },
    });
  });
}
