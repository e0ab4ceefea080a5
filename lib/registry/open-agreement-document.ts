import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { z } from "zod";
import type { Attachment } from "#lib/documents/attachment-headers.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { normalizeNumber } from "./normalize-number.ts";

export interface OpenDocument extends Attachment {
  /** The bytes, read as they are asked for. */
  read(): ReadableStream<Uint8Array>;
}

/**
 * A document of a published agreement, or null when the number, the document or the publication is missing: from outside
 * they are the same.
 * @throws Error when the file is not in the storage, or is not the one that was registered: never served by halves.
 */
export async function openAgreementDocument(
  db: Tx,
  storage: Storage,
  { number, documentId }: { number: string; documentId: string },
): Promise<OpenDocument | null> {
  if (!isUuid(documentId)) return null;
  const found = await db.agreementDocument.findFirst({
    where: { id: documentId, agreement: { number: normalizeNumber(number), publishedAt: { not: null } } },
    select: { name: true, mime: true, size: true, sha256: true, storageKey: true },
  });
  if (!found) return null;
  const { storageKey, ...document } = found;
  const { size } = await stat(storage.pathOf(storageKey));
  if (size !== document.size) throw new Error(`Stored file ${storageKey} has ${size} bytes`);
  return { ...document, read: () => Readable.toWeb(storage.read(storageKey)) as ReadableStream<Uint8Array> };
}

const isUuid = (text: string): boolean => z.uuid().safeParse(text).success;
