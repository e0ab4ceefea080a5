import type { SentFile } from "#lib/documents/upload/answer-upload.ts";
import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { removeArticle } from "../remove-article.ts";
import { attachPicture, describePicture, type PictureOwner, removePicture } from "./change-picture.ts";
import { openPublicPicture, openWorkedPicture } from "./open-picture.ts";

const storage = () => createStorage(getSettings().storageDir);

/** What of the bulletin has bytes in the storage, on the program's own database and storage, for screens and routes. */
export const pictureDesk = {
  attach: (actor: Actor, owner: PictureOwner, sent: SentFile) =>
    attachPicture(getDatabase(), storage(), actor, {
      ...sent,
      maxBytes: getMaxUploadBytes("picture"),
      owner,
    }),
  describe: (actor: Actor, what: Parameters<typeof describePicture>[2]) =>
    describePicture(getDatabase(), actor, what),
  remove: (actor: Actor, owner: PictureOwner) => removePicture(getDatabase(), storage(), actor, owner),
  removeArticle: (actor: Actor, id: string) => removeArticle(getDatabase(), storage(), actor, id),
  openPublic: (number: number, sha256: string) => openPublicPicture(getDatabase(), storage(), number, sha256),
  openWorked: (actor: Actor, id: string) => openWorkedPicture(getDatabase(), storage(), actor, id),
};
