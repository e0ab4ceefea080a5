import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { findCaseSnapshot } from "../case-snapshot.ts";
import { moveCase, type MoveResult } from "../move-case.ts";
import { advanceDraft } from "./advance-draft.ts";
import { isEditorOf } from "./editable-parts.ts";
import { listMissingItems } from "./missing-parts.ts";

export interface Filing {
  caseId: string;
  /** The version of the case and the edit of the request that the person had read. */
  version: number;
  draftVersion: number;
  /** One per form shown. */
  requestKey: string;
}

/**
 * Files a request as the person read it: folio, frozen files, receipt. Steps 1 to 3 that are complete are left behind
 * first. Pressed twice, it is filed once; edited by a colleague meanwhile, it is not filed.
 * @throws DomainError as moveCase does; invalid with all that is missing
 */
export async function fileRequest(
  db: PrismaClient,
  actor: Actor,
  { caseId, version, draftVersion, requestKey }: Filing,
  now = new Date(),
): Promise<MoveResult> {
  if (!isUuid(caseId) || !isUuid(requestKey)) throw notFound();
  const snapshot = await findCaseSnapshot(db, { id: caseId, officeId: actor.officeId });
  const request = { actor, caseId, move: "file", draftVersion, requestKey, now } as const;
  const isAsRead = snapshot?.version === version && snapshot.status === "DRAFT";
  if (!isAsRead || !isEditorOf(actor, snapshot.officeId)) return moveCase(db, { ...request, version });
  const missing = listMissingItems(snapshot);
  if (missing.length > 0) {
    throw new DomainError("invalid", missing.map(({ sentence }) => sentence).join(" "));
  }
  return moveCase(db, { ...request, version: await advanceDraft(db, actor, caseId, now) });
}
