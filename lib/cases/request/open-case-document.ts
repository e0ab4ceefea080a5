import { type OpenFile, openStoredFile } from "#lib/documents/open-stored-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";
import { audienceOf } from "../view/audience.ts";
import { visibleDocuments } from "../view/visible-documents.ts";

/**
 * A document of a case for who may read it at this very moment: the case must be visible and, in it, the document.
 * @returns null when it is not there or not for this person, alike.
 */
export async function openCaseDocument(
  db: Tx,
  storage: Storage,
  actor: Actor,
  { caseId, documentId }: { caseId: string; documentId: string },
): Promise<OpenFile | null> {
  if (!isUuid(caseId) || !isUuid(documentId)) return null;
  const found = await db.caseFile.findFirst({
    where: { AND: [{ id: caseId }, visibleCases(actor)] },
    select: { officeId: true, respondedAt: true },
  });
  if (!found) return null;
  const document = await db.document.findFirst({
    where: { AND: [{ id: documentId, caseId }, visibleDocuments(audienceOf(actor, found.officeId), found)] },
    select: { name: true, mime: true, size: true, sha256: true, storageKey: true },
  });
  return document && openStoredFile(storage, document);
}
