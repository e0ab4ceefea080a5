import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { finishPack } from "./finish-pack.ts";
import { listEntries } from "./list-entries.ts";
import { type OnProgress, readEntries } from "./read-entries.ts";

const FAILURE = "El portal no pudo terminar de preparar el paquete. Vuelva a pedirlo: sigue donde se quedó.";

/**
 * Prepares a pack: lists what it has, reads every document and closes it. Called again after a death it goes on; with
 * nothing to do, it does nothing. What fails leaves it where a person can have it go on.
 */
export async function workPack(
  db: PrismaClient,
  storage: Pick<Storage, "read">,
  packId: string,
  onProgress?: OnProgress,
): Promise<void> {
  const pack = await db.handOverPack.findUnique({ where: { id: packId } });
  if (pack?.status !== "PREPARING") return;
  try {
    await listEntries(db, pack);
    await readEntries(db, storage, packId, onProgress);
    await finishPack(db, pack);
  } catch (error) {
    await db.handOverPack.updateMany({
      where: { id: packId, status: "PREPARING" },
      data: { status: "FAILED", failure: FAILURE },
    });
    throw error;
  }
}
