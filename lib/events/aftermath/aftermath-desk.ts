import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import type { SentFile } from "#lib/documents/upload/answer-upload.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { answerSurvey, findAskedSurvey } from "./answer-survey.ts";
import { addMaterialLink, attachMaterial, openPublicMaterial, removeMaterial } from "./materials.ts";
import { listOutcomeProjects, readAftermath } from "./read-aftermath.ts";
import { saveOutcome, type TypedOutcome } from "./save-outcome.ts";
import { saveSurvey, setSurveyPublic } from "./save-survey.ts";
import { sendSurvey } from "./send-survey.ts";
import { readConvenedSurvey, readOwnSurvey, readPublicSurvey } from "./survey-results.ts";

const storage = () => createStorage(getSettings().storageDir);

/** What comes after an event, on the program's own database and storage, for screens and routes. */
export const aftermathDesk = {
  read: (eventId: string) => readAftermath(getDatabase(), eventId),
  listProjects: (actor: Actor, eventId: string) => listOutcomeProjects(getDatabase(), actor, eventId),
  saveOutcome: (actor: Actor, typed: TypedOutcome) => saveOutcome(getDatabase(), actor, typed),
  attach: (actor: Actor, eventId: string, sent: SentFile) =>
    attachMaterial(getDatabase(), storage(), actor, { ...sent, maxBytes: getMaxUploadBytes(), eventId }),
  addLink: (actor: Actor, typed: Parameters<typeof addMaterialLink>[2]) =>
    addMaterialLink(getDatabase(), actor, typed),
  remove: (actor: Actor, which: Parameters<typeof removeMaterial>[3]) =>
    removeMaterial(getDatabase(), storage(), actor, which),
  openPublic: (code: string, id: string) => openPublicMaterial(getDatabase(), storage(), code, id),
  readOwnSurvey: (actor: Actor, eventId: string) => readOwnSurvey(getDatabase(), actor, eventId),
  readConvenedSurvey: (actor: Actor, eventId: string) => readConvenedSurvey(getDatabase(), actor, eventId),
  readPublicSurvey: (eventId: string) => readPublicSurvey(getDatabase(), eventId),
  saveSurvey: (actor: Actor, typed: Parameters<typeof saveSurvey>[2]) =>
    saveSurvey(getDatabase(), actor, typed),
  setSurveyPublic: (actor: Actor, change: Parameters<typeof setSurveyPublic>[2]) =>
    setSurveyPublic(getDatabase(), actor, change),
  sendSurvey: (actor: Actor, eventId: string) => sendSurvey(getDatabase(), actor, eventId),
  findAsked: (token: string) => findAskedSurvey(getDatabase(), token),
  answer: (given: Parameters<typeof answerSurvey>[1]) => answerSurvey(getDatabase(), given),
};
