import type { Expected } from "#lib/documents/file-kinds.ts";
import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import type { IncomingFile } from "#lib/documents/upload/take-file.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { FILED_KINDS } from "../items/item-kinds.ts";
import { attachFile, detachFile, type FiledItem } from "./attach-file.ts";
import { attachInstrument, detachInstrument } from "./attach-instrument.ts";
import { openOwnPlanFile, openPublicPlanFile } from "./open-plan-file.ts";

type Sent = Omit<IncomingFile, "maxBytes">;

const storage = () => createStorage(getSettings().storageDir);
const limited = (sent: Sent, expected: Expected): IncomingFile => ({
  ...sent,
  maxBytes: getMaxUploadBytes(expected),
});

/** The files of plans on the program's own database and storage, for screens and routes. */
export const planFileDesk = {
  attach: (actor: Actor, item: FiledItem, sent: Sent) =>
    attachFile(getDatabase(), storage(), actor, { ...limited(sent, FILED_KINDS[item.kind]), ...item }),
  detach: (actor: Actor, item: FiledItem) => detachFile(getDatabase(), actor, item),
  attachInstrument: (actor: Actor, sent: Sent) =>
    attachInstrument(getDatabase(), storage(), actor, limited(sent, "act")),
  detachInstrument: (actor: Actor) => detachInstrument(getDatabase(), actor),
  openOwn: (actor: Actor, id: string) => openOwnPlanFile(getDatabase(), storage(), actor, id),
  openPublic: (slug: string, id: string) => openPublicPlanFile(getDatabase(), storage(), slug, id),
};
