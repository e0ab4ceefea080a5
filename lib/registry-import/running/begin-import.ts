import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { safeFileName } from "#lib/documents/safe-file-name.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { IMPORT_LIMITS } from "../reading/limits.ts";
import { createImport } from "./create-import.ts";
import type { ImportAuthor } from "./import-author.ts";

interface SentFile {
  name: string;
  content: AsyncIterable<Uint8Array>;
  author: ImportAuthor;
}

/**
 * Puts a file that somebody sends on the disk, in pieces, and begins its import. A file that cannot be read is not kept; its import says why.
 * @returns the id of the import.
 * @throws DomainError too_large
 */
export async function beginImport(
  db: PrismaClient,
  storage: Storage,
  { name, content, author }: SentFile,
): Promise<string> {
  const stored = await storage.write(content, { maxBytes: IMPORT_LIMITS.fileBytes.csv });
  if (stored === "too-large")
    throw new DomainError("too_large", "El archivo pesa más de 500 MB. Divídalo e importe cada parte.");
  const { key, size, sha256 } = stored;
  let kept = false;
  try {
    const file = { path: storage.pathOf(key), name: safeFileName(name), size, sha256, storageKey: key };
    const { id, readable } = await createImport(db, file, author);
    kept = readable;
    return id;
  } finally {
    if (!kept) await storage.remove(key);
  }
}
