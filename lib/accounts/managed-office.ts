import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { canManageOffice } from "./account-authority.ts";

const officeSelect = {
  id: true,
  kind: true,
  name: true,
  emailDomains: true,
  requiresTotp: true,
  disabledAt: true,
} as const;

/**
 * Takes the organisation's row until the transaction ends: changes to its accounts stand in one line, so that two heads
 * who disable each other at once leave one of them, not none. Reading and filing cases does not wait for it.
 * @throws DomainError `not_found` when it is not the actor's to administer; `unauthenticated` when the actor's own
 * account changed since the request began.
 */
export async function lockManagedOffice(tx: Tx, actor: Actor, officeId: string) {
  if (!isUuid(officeId) || !canManageOffice(actor, officeId)) throw notFound();
  await tx.$queryRaw`SELECT id FROM offices WHERE id = ${officeId}::uuid FOR NO KEY UPDATE`;
  await refuseIfNoLongerInForce(tx, actor);
  const office = await tx.office.findUnique({ where: { id: officeId }, select: officeSelect });
  if (!office) throw notFound();
  return office;
}

async function refuseIfNoLongerInForce(tx: Tx, { id, role, officeId }: Actor): Promise<void> {
  const inForce = await tx.user.count({
    where: { id, role, officeId, disabledAt: null, office: { disabledAt: null } },
  });
  if (inForce === 0) throw new DomainError("unauthenticated", "Su cuenta cambió. Inicie sesión de nuevo.");
}
