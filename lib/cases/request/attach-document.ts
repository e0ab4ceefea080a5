import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { inspectFile, type Inspection } from "#lib/documents/inspection/inspect-file.ts";
import { explainRefusal } from "#lib/documents/refusals.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage, StoredFile } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { keepDocument } from "./keep-document.ts";
import { lockCase } from "./lock-case.ts";
import { RefusedFile } from "#lib/documents/refused-file.ts";
import { UPLOAD_PARTS, type UploadKind } from "./upload-parts.ts";

export interface Upload {
  caseId: string;
  kind: UploadKind;
  file: AsyncIterable<Uint8Array>;
  /** As the person's machine called it; it never becomes a path. */
  name: string;
  /** Bytes; a setting. */
  maxBytes: number;
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

type Accepted = Extract<Inspection, { ok: true }>;

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
  const { caseId, kind, maxBytes } = upload;
  const { part } = UPLOAD_PARTS[kind];
  return traceRefusal(db, { actor, action: `request:attach`, target: caseId, at: now }, async () => {
    await db.$transaction((tx) => lockCase(tx, actor, caseId, part));
    const file = await storage.write(upload.file, { maxBytes });
    if (file === "too-large") throw refuse("too_large", upload);
    let kept = false;
    try {
      const inspection = await inspect(storage, file, upload, actor.officeId);
      const by = { id: actor.id, name: actor.name, at: now };
      const { replaced, ...attached } = await db.$transaction(async (tx) =>
        keepDocument(tx, await lockCase(tx, actor, caseId, part), { kind, file, inspection, by }),
      );
      kept = !attached.already;
      if (replaced) await storage.remove(replaced);
      return { ...attached, warnings: inspection.warnings };
    } finally {
      if (!kept) await storage.remove(file.key);
    }
  });
}

async function inspect(
  storage: Storage,
  file: StoredFile,
  { kind, name, maxBytes }: Upload,
  holder: string,
): Promise<Accepted> {
  const { expected } = UPLOAD_PARTS[kind];
  const inspection = await inspectFile(storage.pathOf(file.key), { expected, name, maxBytes, holder });
  if (inspection.ok) return inspection;
  throw new RefusedFile(inspection.code, inspection.message);
}

function refuse(code: "too_large", { kind, maxBytes }: Upload): RefusedFile {
  return new RefusedFile(code, explainRefusal(code, { expected: UPLOAD_PARTS[kind].expected, maxBytes }));
}
