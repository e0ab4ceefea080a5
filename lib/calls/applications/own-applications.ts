import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { ApplicationState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import { isOpenState } from "./application-states.ts";

/** The applications of a person's own office; only offices have any. */
export const ownApplications = ({ role, officeId }: Actor): Prisma.CallApplicationWhereInput =>
  sideOf(role) === "OFFICE" ? { officeId } : { id: { in: [] } };

/** The person's own application, held until the transaction ends. @throws DomainError not_found */
export async function lockApplication(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ id: string; state: ApplicationState; callId: string }> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM call_applications WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const application = await tx.callApplication.findFirst({
    where: { AND: [{ id }, ownApplications(actor)] },
    select: { id: true, state: true, callId: true },
  });
  if (!application) throw notFound();
  return application;
}

/** @throws DomainError conflict when what became of it is already known */
export function assertOpen({ state }: { state: ApplicationState }): void {
  if (isOpenState(state)) return;
  throw new DomainError("conflict", "Ya se anotó en qué quedó esta participación: sus pasos no cambian.");
}
