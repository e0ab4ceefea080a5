import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { advanceDraft } from "./advance-draft.ts";
import { attachDocument, type Upload } from "./attach-document.ts";
import { createDraft } from "./create-draft.ts";
import type { DraftSection } from "./draft-schema.ts";
import { fileRequest, type Filing } from "./file-request.ts";
import { findEarlierCase } from "./find-earlier-case.ts";
import { findRequest } from "./find-request.ts";
import { listAreaChoices, listCountryChoices } from "./list-choices.ts";
import { listFilers } from "./list-filers.ts";
import { openCaseDocument } from "./open-case-document.ts";
import { removeDocument } from "./remove-document.ts";
import { type DraftSave, saveDraft } from "./save-draft.ts";

const storage = () => createStorage(getSettings().storageDir);

/** The functions of this folder on the program's own database and storage, for screens and routes. */
export const requestDesk = {
  create: (actor: Actor, input: unknown) => createDraft(getDatabase(), actor, input),
  find: (actor: Actor, caseId: string) => findRequest(getDatabase(), actor, caseId, new Date()),
  findEarlierCase: (caseId: string) => findEarlierCase(getDatabase(), caseId),
  save: <Section extends DraftSection>(actor: Actor, save: DraftSave<Section>) =>
    saveDraft(getDatabase(), actor, save),
  advance: (actor: Actor, caseId: string) => advanceDraft(getDatabase(), actor, caseId),
  attach: (actor: Actor, upload: Omit<Upload, "maxBytes">) =>
    attachDocument(getDatabase(), storage(), actor, { ...upload, maxBytes: getMaxUploadBytes() }),
  remove: (actor: Actor, removal: Parameters<typeof removeDocument>[3]) =>
    removeDocument(getDatabase(), storage(), actor, removal),
  openDocument: (actor: Actor, where: Parameters<typeof openCaseDocument>[3]) =>
    openCaseDocument(getDatabase(), storage(), actor, where),
  listAreas: (chosen: readonly string[]) => listAreaChoices(getDatabase(), chosen),
  listCountries: () => listCountryChoices(getDatabase()),
  listFilers: (officeId: string) => listFilers(getDatabase(), officeId),
  file: (actor: Actor, filing: Filing) => fileRequest(getDatabase(), actor, filing),
};
