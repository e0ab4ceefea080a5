import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lockCase } from "./lock-case.ts";
import { touchDraft } from "./touch-draft.ts";
import { UPLOAD_PARTS, type UploadKind } from "./upload-parts.ts";

interface Removal {
  caseId: string;
  kind: UploadKind;
  documentId: string;
}

/**
 * Takes out of a request a file that was never handed in; nothing of it remains. What it had followed, if that was
 * handed in, is current again. One that is already out is no error: somebody pressed first.
 * @throws DomainError not_found, forbidden, conflict when it was handed in or that part may not be changed now.
 */
export function removeDocument(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { caseId, kind, documentId }: Removal,
  now = new Date(),
): Promise<void> {
  return traceRefusal(db, { actor, action: "request:remove", target: caseId, at: now }, async () => {
    const storageKey = await db.$transaction(async (tx) => {
      const snapshot = await lockCase(tx, actor, caseId, UPLOAD_PARTS[kind].part);
      const document = snapshot.documents.find((item) => item.id === documentId && item.kind === kind);
      if (!document) return null;
      if (document.frozenAt) {
        throw new DomainError(
          "conflict",
          "Ese archivo ya se presentó y forma parte del expediente: no se puede quitar.",
        );
      }
      await tx.document.delete({ where: { id: document.id }, select: { id: true } });
      if (UPLOAD_PARTS[kind].max === 1) await restoreFormer(tx, caseId, kind);
      await touchDraft(tx, snapshot, { name: actor.name, at: now });
      return document.storageKey;
    });
    if (storageKey) await storage.remove(storageKey);
  });
}

async function restoreFormer(tx: Tx, caseId: string, kind: UploadKind): Promise<void> {
  const former = await tx.document.findFirst({
    where: { caseId, kind },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  if (former)
    await tx.document.update({
      where: { id: former.id },
      data: { supersededAt: null },
      select: { id: true },
    });
}
