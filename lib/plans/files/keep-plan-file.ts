import { type Accepted, type FileColumns, fileColumns } from "#lib/documents/upload/take-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { StoredFile } from "#lib/kernel/storage.ts";

/** Every page of a plan reads their names. */
const MOST = 500;

export interface PlanFileColumns extends FileColumns {
  /** Pixels; null of what is not a picture to be shown. */
  width: number | null;
  height: number | null;
}

export const planFileColumns = (stored: StoredFile, inspection: Accepted): PlanFileColumns => ({
  ...fileColumns(stored, inspection),
  width: inspection.picture?.width ?? null,
  height: inspection.picture?.height ?? null,
});

/**
 * Writes down a file of a plan that the transaction holds. The same bytes under the same name are there once as a
 * document and once as a picture.
 * @throws DomainError conflict when there are too many
 */
export async function keepPlanFile(
  tx: Tx,
  planId: string,
  columns: PlanFileColumns,
  byName: string,
): Promise<{ id: string; kept: boolean }> {
  const { sha256, name, width } = columns;
  const there = await tx.planFile.findFirst({ where: { planId, sha256, name, width }, select: { id: true } });
  if (there) return { id: there.id, kept: false };
  if ((await tx.planFile.count({ where: { planId } })) >= MOST)
    throw new DomainError("conflict", `Un plan no puede tener más de ${MOST} archivos.`);
  const { id } = await tx.planFile.create({ data: { planId, ...columns, byName }, select: { id: true } });
  return { id, kept: true };
}
