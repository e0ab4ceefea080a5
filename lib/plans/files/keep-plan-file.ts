import type { FileColumns } from "#lib/documents/upload/take-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";

/** Every page of a plan reads their names. */
const MOST = 500;

/**
 * Writes down a file of a plan that the transaction holds. The same bytes under the same name are there once.
 * @throws DomainError conflict when there are too many
 */
export async function keepPlanFile(
  tx: Tx,
  planId: string,
  columns: FileColumns,
  byName: string,
): Promise<{ id: string; kept: boolean }> {
  const { sha256, name } = columns;
  const there = await tx.planFile.findFirst({ where: { planId, sha256, name }, select: { id: true } });
  if (there) return { id: there.id, kept: false };
  if ((await tx.planFile.count({ where: { planId } })) >= MOST)
    throw new DomainError("conflict", `Un plan no puede tener más de ${MOST} archivos.`);
  const { id } = await tx.planFile.create({ data: { planId, ...columns, byName }, select: { id: true } });
  return { id, kept: true };
}
