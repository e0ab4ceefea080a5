import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Step } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";

/**
 * Locks a case for the CJA to write on it, until the caller's transaction ends: a dictamen cannot be issued under the
 * pen of who is still writing it.
 * @param step opinion for the dictamen and its recommendations, verification for checking them.
 * @throws DomainError not_found for who may not see it or write it, conflict when it is no longer in that step.
 */
export async function getDraftableCase(tx: Tx, actor: Actor, caseId: string, step: Step): Promise<void> {
  if (!isUuid(caseId) || !hasPermission(actor.role, "dictamen.draft")) throw notFound();
  const where: Prisma.CaseFileWhereInput = { AND: [{ id: caseId }, visibleCases(actor)] };
  if ((await tx.caseFile.count({ where })) === 0) throw notFound();
  const rows = await tx.$queryRaw<{ step: Step; status: string }[]>`
    SELECT step, status FROM case_files WHERE id = ${caseId}::uuid FOR UPDATE`;
  const [row] = rows;
  if (row?.step !== step || row.status !== "ACTIVE") {
    throw new DomainError("conflict", "El expediente ya no está en ese paso: lo escrito no se guardó.");
  }
}
