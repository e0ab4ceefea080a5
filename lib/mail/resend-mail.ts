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
    const { count } = await tx.outgoingMail.updateMany({
      where: { id: mailId, status: { in: DECIDED_BY_HAND }, text: { not: "" } },
      data: { status: "QUEUED", lastError: null },
    });
    if (count === 0) {
      throw new DomainError(
        "conflict",
        "Ese correo ya no espera una decisión: otra persona lo puso en la cola, o su texto se borró por antiguo.",
      );
    }
    await enqueue(tx, "mail", [{ mailId }]);
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
