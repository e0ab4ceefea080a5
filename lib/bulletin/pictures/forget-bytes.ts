import type { Tx } from "#lib/kernel/db.ts";
import type { Storage } from "#lib/kernel/storage.ts";

/** Removes the bytes of a picture when no row names them any more. Only after the transaction that took the row out. */
export async function forgetBytes(db: Tx, storage: Storage, storageKey: string): Promise<void> {
  if ((await db.bulletinPicture.count({ where: { storageKey } })) === 0) await storage.remove(storageKey);
}
