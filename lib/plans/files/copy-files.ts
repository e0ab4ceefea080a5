import { randomUUID } from "node:crypto";
import type { Tx } from "#lib/kernel/db.ts";

/**
 * Writes down files of a plan as another plan's: the same bytes, which are stored once.
 * @param to the other plan, which has none of them
 * @returns the id of each there, by the one that it has here
 */
export async function copyFiles(
  tx: Tx,
  { from, to }: { from: string; to: string },
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = await tx.planFile.findMany({ where: { planId: from, id: { in: [...ids] } } });
  const copies = new Map(files.map(({ id }) => [id, randomUUID() as string]));
  await tx.planFile.createMany({
    data: files.map(({ at: _, ...file }) => ({ ...file, id: copies.get(file.id)!, planId: to })),
  });
  return copies;
}
