import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import type { IncomingFile } from "#lib/documents/upload/take-file.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { attachEvidence, detachEvidence } from "./attach-evidence.ts";
import { attachInstrument, detachInstrument } from "./attach-instrument.ts";
import { openOwnPlanFile, openPublicPlanFile } from "./open-plan-file.ts";

type Sent = Omit<IncomingFile, "maxBytes">;

const storage = () => createStorage(getSettings().storageDir);
const limited = (sent: Sent): IncomingFile => ({ ...sent, maxBytes: getMaxUploadBytes() });

/** The files of plans on the program's own database and storage, for screens and routes. */
export const planFileDesk = {
  attachEvidence: (actor: Actor, itemId: string, sent: Sent) =>
    attachEvidence(getDatabase(), storage(), actor, { ...limited(sent), itemId }),
  detachEvidence: (actor: Actor, itemId: string) => detachEvidence(getDatabase(), actor, itemId),
  attachInstrument: (actor: Actor, sent: Sent) =>
    attachInstrument(getDatabase(), storage(), actor, limited(sent)),
  detachInstrument: (actor: Actor) => detachInstrument(getDatabase(), actor),
  openOwn: (actor: Actor, id: string) => openOwnPlanFile(getDatabase(), storage(), actor, id),
  openPublic: (slug: string, id: string) => openPublicPlanFile(getDatabase(), storage(), slug, id),
};
