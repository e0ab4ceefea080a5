import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";

/** Throws away the copy of an imported file of which nothing more is needed: what it said is in the rows. */
export async function dropFile(
  db: PrismaClient,
  storage: Pick<Storage, "remove">,
  importId: string,
): Promise<void> {
  const { storageKey } = await db.import.findUniqueOrThrow({
    where: { id: importId },
    select: { storageKey: true },
  });
  if (!storageKey) return;
  await storage.remove(storageKey);
  await db.import.update({ where: { id: importId }, data: { storageKey: null } });
}
