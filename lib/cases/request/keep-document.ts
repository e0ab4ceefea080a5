import type { Inspection } from "#lib/documents/inspection/inspect-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { StoredFile } from "#lib/kernel/storage.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";
import { touchDraft } from "./touch-draft.ts";
import { UPLOAD_PARTS, type UploadKind } from "./upload-parts.ts";

interface InspectedFile {
  kind: UploadKind;
  file: StoredFile;
  inspection: Extract<Inspection, { ok: true }>;
  by: { id: string; name: string; at: Date };
}

const documentSelect = {
  id: true,
  name: true,
  version: true,
  size: true,
  pages: true,
  sha256: true,
} as const;

/**
 * Makes an inspected file part of a case that the transaction holds. The one it follows stays as evidence when it was
 * handed in, and goes when it never was.
 * @returns `already` when the very same bytes were current: a double press or a retry; `replaced`: the storage key of a
 * file that no row needs any more, to be removed after the commit.
 */
export async function keepDocument(tx: Tx, snapshot: CaseSnapshot, inspected: InspectedFile) {
  const { kind, file, inspection, by } = inspected;
  const current = snapshot.documents.filter((document) => document.kind === kind);
  const same = current.find(({ sha256 }) => sha256 === file.sha256);
  if (same) {
    const document = await tx.document.findUniqueOrThrow({ where: { id: same.id }, select: documentSelect });
    return { document, already: true, replaced: null };
  }
  const replaced = await makeRoom(tx, kind, current, by.at);
  const { _max } = await tx.document.aggregate({
    where: { caseId: snapshot.id, kind },
    _max: { version: true },
  });
  const { mime, name, pages, text } = inspection;
  const document = await tx.document.create({
    data: {
      ...{ caseId: snapshot.id, kind, mime, name, pages, text, size: file.size, sha256: file.sha256 },
      ...{ version: (_max.version ?? 0) + 1, storageKey: file.key, uploadedById: by.id, createdAt: by.at },
    },
    select: documentSelect,
  });
  await touchDraft(tx, snapshot, by, kind === "ANNEX" ? { noAnnexes: false } : {});
  return { document, already: false, replaced };
}

async function makeRoom(tx: Tx, kind: UploadKind, current: CaseSnapshot["documents"], at: Date) {
  const { max } = UPLOAD_PARTS[kind];
  if (current.length < max) return null;
  const [former] = current;
  if (max > 1 || !former) {
    throw new DomainError(
      "conflict",
      `Ya hay ${max} anexos, que es el máximo. Quite alguno o reúna varios en un PDF.`,
    );
  }
  if (former.frozenAt) {
    await tx.document.update({ where: { id: former.id }, data: { supersededAt: at }, select: { id: true } });
    return null;
  }
  await tx.document.delete({ where: { id: former.id }, select: { id: true } });
  return former.storageKey;
}
