import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import type { SentFile } from "#lib/documents/upload/answer-upload.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { attachMissionFile } from "./attach-file.ts";
import { openMissionFile } from "./open-file.ts";
import { removeMissionFile } from "./remove-file.ts";

const storage = () => createStorage(getSettings().storageDir);

/** The documents of tours and visits on the program's own database and storage, for screens and routes. */
export const missionFileDesk = {
  attach: (actor: Actor, missionId: string, sent: SentFile) =>
    attachMissionFile(getDatabase(), storage(), actor, { ...sent, maxBytes: getMaxUploadBytes(), missionId }),
  remove: (actor: Actor, file: Parameters<typeof removeMissionFile>[3]) =>
    removeMissionFile(getDatabase(), storage(), actor, file),
  open: (actor: Actor, id: string) => openMissionFile(getDatabase(), storage(), actor, id),
};
