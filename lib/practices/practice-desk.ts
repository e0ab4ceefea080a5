import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import type { IncomingFile } from "#lib/documents/upload/take-file.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { saveAnswers } from "./answer-evaluation.ts";
import { beginSelfEvaluation, invitePeer } from "./begin-evaluation.ts";
import { addIndicator, removeIndicator } from "./change-indicators.ts";
import { attachPracticeFile, detachPracticeFile } from "./files/attach-practice-file.ts";
import { openPracticeFile, openPublicPracticeFile } from "./files/open-practice-file.ts";
import type { GalleryFilters } from "./gallery-query.ts";
import { listGallery } from "./list-gallery.ts";
import { listPeerOffices } from "./list-peer-offices.ts";
import { copyPractice, setPracticePublished } from "./publish-practice.ts";
import { findEvaluation, findOwnPractice, findPublishedPractice, listOwnPractices } from "./read-practice.ts";
import { createPractice, savePractice } from "./save-practice.ts";
import { answerInvitation, sendEvaluation } from "./send-evaluation.ts";

type Sent = Omit<IncomingFile, "maxBytes"> & { evaluationId: string; question: string };

const storage = () => createStorage(getSettings().storageDir);

/** The functions of this folder on the program's own database, for screens and routes. */
export const practiceDesk = {
  listOwn: (actor: Actor) => listOwnPractices(getDatabase(), actor),
  findOwn: (actor: Actor, id: string) => findOwnPractice(getDatabase(), actor, id),
  findEvaluation: (actor: Actor, id: string) => findEvaluation(getDatabase(), actor, id),
  findPublished: (id: string) => findPublishedPractice(getDatabase(), id),
  listGallery: (filters: GalleryFilters) => listGallery(getDatabase(), filters),
  listPeerOffices: (actor: Actor) => listPeerOffices(getDatabase(), actor),
  create: (actor: Actor, input: unknown) => createPractice(getDatabase(), actor, input),
  save: (actor: Actor, save: Parameters<typeof savePractice>[2]) => savePractice(getDatabase(), actor, save),
  copy: (actor: Actor, sourceId: string) => copyPractice(getDatabase(), actor, sourceId),
  setPublished: (actor: Actor, change: Parameters<typeof setPracticePublished>[2]) =>
    setPracticePublished(getDatabase(), actor, change),
  addIndicator: (actor: Actor, change: Parameters<typeof addIndicator>[2]) =>
    addIndicator(getDatabase(), actor, change),
  removeIndicator: (actor: Actor, change: Parameters<typeof removeIndicator>[2]) =>
    removeIndicator(getDatabase(), actor, change),
  begin: (actor: Actor, practiceId: string) => beginSelfEvaluation(getDatabase(), actor, practiceId),
  invite: (actor: Actor, invitation: Parameters<typeof invitePeer>[2]) =>
    invitePeer(getDatabase(), actor, invitation),
  answerInvitation: (actor: Actor, answer: Parameters<typeof answerInvitation>[2]) =>
    answerInvitation(getDatabase(), actor, answer),
  saveAnswers: (actor: Actor, save: Parameters<typeof saveAnswers>[2]) =>
    saveAnswers(getDatabase(), actor, save),
  attach: (actor: Actor, sent: Sent) =>
    attachPracticeFile(getDatabase(), storage(), actor, { ...sent, maxBytes: getMaxUploadBytes() }),
  detach: (actor: Actor, file: Parameters<typeof detachPracticeFile>[3]) =>
    detachPracticeFile(getDatabase(), storage(), actor, file),
  openFile: (actor: Actor, id: string) => openPracticeFile(getDatabase(), storage(), actor, id),
  openPublicFile: (practiceId: string, id: string) =>
    openPublicPracticeFile(getDatabase(), storage(), practiceId, id),
  send: (actor: Actor, evaluationId: string) => sendEvaluation(getDatabase(), actor, evaluationId),
};
