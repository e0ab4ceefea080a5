import { inspectFile, type Inspection } from "#lib/documents/inspection/inspect-file.ts";
import type { Storage, StoredFile } from "#lib/kernel/storage.ts";
import type { Expected } from "../file-kinds.ts";
import { RefusedFile } from "../refused-file.ts";
import { explainRefusal } from "../refusals.ts";
import { writePieces } from "./write-pieces.ts";

export interface IncomingFile {
  file: AsyncIterable<Uint8Array>;
  /** As the person's machine called it; it never becomes a path. */
  name: string;
  /** Bytes; a setting. */
  maxBytes: number;
}

export type Accepted = Extract<Inspection, { ok: true }>;

/** What is told of a file that was attached. */
export interface AttachedFile {
  name: string;
  warnings: Accepted["warnings"];
}

/** What a row keeps of a file that was taken. */
export interface FileColumns {
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storageKey: string;
}

export const fileColumns = (stored: StoredFile, { name, mime }: Accepted): FileColumns => ({
  ...{ name, mime, size: stored.size, sha256: stored.sha256, storageKey: stored.key },
});

/**
 * Stores a file under a random key, has it inspected apart and hands it to `keep`, which says whether it wrote it down;
 * whatever is not written down is removed from the storage. Of a picture, `keep` gets the clean one.
 * @param holder whose turn of inspection it takes: an office
 * @throws RefusedFile (invalid or too_large) with its sentence, and what `keep` throws
 */
export async function takeFile<Result extends { kept: boolean }>(
  storage: Storage,
  { file, name, maxBytes, expected, holder }: IncomingFile & { expected: Expected; holder: string },
  keep: (stored: StoredFile, inspection: Accepted) => Promise<Result>,
): Promise<Result> {
  const stored = await storage.write(file, { maxBytes });
  if (stored === "too-large")
    throw new RefusedFile("too_large", explainRefusal("too_large", { expected, maxBytes }));
  let held = stored;
  let kept = false;
  try {
    const inspection = await inspectFile(storage.pathOf(stored.key), { expected, name, maxBytes, holder });
    if (!inspection.ok) throw new RefusedFile(inspection.code, inspection.message);
    if (inspection.picture) {
      held = await writePieces(storage, stored, inspection.picture.pieces);
      await storage.remove(stored.key);
    }
    const result = await keep(held, inspection);
    kept = result.kept;
    return result;
  } finally {
    if (!kept) await storage.remove(held.key);
  }
}
