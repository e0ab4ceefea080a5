import { openStoredFile, type OpenFile } from "#lib/documents/open-stored-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { ownMissions } from "../reading/own-missions.ts";

/** A document of a tour or a visit of the actor's office; null when there is none or it is another's. */
export async function openMissionFile(
  tx: Tx,
  storage: Storage,
  actor: Actor,
  id: string,
): Promise<OpenFile | null> {
  if (!isUuid(id)) return null;
  const file = await tx.missionFile.findFirst({
    where: { id, mission: ownMissions(actor) },
    select: { name: true, mime: true, size: true, sha256: true, storageKey: true },
  });
  return file && openStoredFile(storage, file);
}
