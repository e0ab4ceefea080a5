import { openStoredFile, type OpenFile } from "#lib/documents/open-stored-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleTies } from "../reading/visible-ties.ts";

/** A file of a tie that the actor may read; null when there is none or it is not for them. */
export async function openTieFile(
  tx: Tx,
  storage: Storage,
  actor: Actor,
  id: string,
): Promise<OpenFile | null> {
  if (!isUuid(id)) return null;
  const file = await tx.tieFile.findFirst({
    where: { id, tie: visibleTies(actor) },
    select: { name: true, mime: true, size: true, sha256: true, storageKey: true },
  });
  return file && openStoredFile(storage, file);
}
