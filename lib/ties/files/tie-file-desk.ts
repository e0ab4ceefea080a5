import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import type { SentFile } from "#lib/documents/upload/answer-upload.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { attachTieFile, type FilePlace } from "./attach-file.ts";
import { openTieFile } from "./open-file.ts";
import { removeTieFile } from "./remove-file.ts";

const storage = () => createStorage(getSettings().storageDir);

/** The files of ties on the program's own database and storage, for screens and routes. */
export const tieFileDesk = {
  attach: (actor: Actor, place: FilePlace, sent: SentFile) =>
    attachTieFile(getDatabase(), storage(), actor, { ...sent, ...place, maxBytes: getMaxUploadBytes() }),
  remove: (actor: Actor, file: Parameters<typeof removeTieFile>[3]) =>
    removeTieFile(getDatabase(), storage(), actor, file),
  open: (actor: Actor, id: string) => openTieFile(getDatabase(), storage(), actor, id),
};
