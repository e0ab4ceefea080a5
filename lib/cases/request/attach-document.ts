import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { type Accepted, type IncomingFile, takeFile } from "#lib/documents/upload/take-file.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { keepDocument } from "./keep-document.ts";
import { lockCase } from "./lock-case.ts";
import { UPLOAD_PARTS, type UploadKind } from "./upload-parts.ts";

export interface Upload extends IncomingFile {
  caseId: string;
  kind: UploadKind;
}

export interface AttachedDocument {
  id: string;
  name: string;
  version: number;
  size: number;
  pages: number | null;
  sha256: string;
}

export interface Attached {
  document: AttachedDocument;
  /** The same bytes were already there: nothing was added. */
  already: boolean;
  /** What the person should know before handing it in. */
  warnings: Accepted["warnings"];
}

/**
 * Takes a file into a case: asks whether it may come in, stores it under a random key, has it inspected apart, and only
 * then makes it part of the request. The case is asked again at the end, for the inspection takes its time and a filing
 * may have come first. Whatever is not taken is removed from the storage.
 * @throws DomainError not_found, forbidden, conflict; RefusedFile (invalid or too_large) with its sentence
 */
export function attachDocument(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  upload: Upload,
  now = new Date(),
): Promise<Attached> {
  const { caseId, kind } = upload;
  const { part } = UPLOAD_PARTS[kind];
  return traceRefusal(db, { actor, action: `request:attach`, target: caseId, at: now }, async () => {
    await db.$transaction((tx) => lockCase(tx, actor, caseId, part));
    const incoming = { ...upload, expected: UPLOAD_PARTS[kind].expected, holder: actor.officeId };
    const { kept: _, ...taken } = await takeFile(storage, incoming, async (file, inspection) => {
      const by = { id: actor.id, name: actor.name, at: now };
      const { replaced, ...attached } = await db.$transaction(async (tx) =>
        keepDocument(tx, await lockCase(tx, actor, caseId, part), { kind, file, inspection, by }),
      );
      if (replaced) await storage.remove(replaced);
      return { kept: !attached.already, ...attached, warnings: inspection.warnings };
    });
    return taken;
  });
}
