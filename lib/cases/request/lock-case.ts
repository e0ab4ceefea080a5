import type { ReturnablePart } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";
import { type CaseSnapshot, findCaseSnapshot } from "../case-snapshot.ts";
import { assertEditable, type EditableFacts } from "./editable-parts.ts";

/**
 * The case, held until the transaction ends so that no filing, return or other edit comes in between.
 * Call it first in every transaction that changes a request or its files.
 * @throws DomainError not_found, forbidden, or conflict when that part may not be changed now.
 */
export async function lockCase(
  tx: Tx,
  actor: Actor,
  caseId: string,
  part: ReturnablePart,
): Promise<CaseSnapshot> {
  if (!isUuid(caseId)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM case_files WHERE id = ${caseId}::uuid FOR NO KEY UPDATE`;
  const snapshot = await findCaseSnapshot(tx, { AND: [{ id: caseId }, visibleCases(actor)] });
  if (!snapshot) throw notFound();
  assertEditable(actor, editableFactsOf(snapshot), part);
  return snapshot;
}

export const editableFactsOf = ({ officeId, step, status, returns }: CaseSnapshot): EditableFacts => ({
  officeId,
  step,
  status,
  returnedParts: returns.find((item) => item.answeredAt === null)?.parts ?? [],
});
