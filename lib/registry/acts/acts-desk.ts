import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { listAreaChoices, listCountryChoices } from "#lib/cases/request/list-choices.ts";
import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { readAgreementView } from "../history/read-agreement-view.ts";
import { type ActUploadRequest, attachToAct, listUploads, removeUpload } from "./act-uploads.ts";
import { findActSubject } from "./find-act-subject.ts";
import { listActAuthors } from "./list-act-authors.ts";
import { type ActRequest, previewAct, recordAct } from "./record-act.ts";

const storage = () => createStorage(getSettings().storageDir);

/** The functions of this folder on the program's own database and storage, for screens and routes. */
export const actsDesk = {
  find: (number: string) => findActSubject(getDatabase(), number),
  read: (number: string) => readAgreementView(getDatabase(), number, { today: mexicoCityToday() }),
  listAuthors: (agreementId: string) => listActAuthors(getDatabase(), agreementId),
  preview: (request: Omit<ActRequest, "now">) => previewAct(getDatabase(), { ...request, now: new Date() }),
  record: (request: Omit<ActRequest, "now">) => recordAct(getDatabase(), { ...request, now: new Date() }),
  attach: (actor: Actor, upload: Omit<ActUploadRequest, "maxBytes">) =>
    attachToAct(getDatabase(), storage(), actor, { ...upload, maxBytes: getMaxUploadBytes() }),
  listUploads: (actor: Actor, agreementId: string) => listUploads(getDatabase(), actor, agreementId),
  removeUpload: (actor: Actor, id: string) => removeUpload(getDatabase(), storage(), actor, id),
  listAreas: (chosen: readonly string[]) => listAreaChoices(getDatabase(), chosen),
  listCountries: () => listCountryChoices(getDatabase()),
};
