import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Attachment } from "./attachment-headers.ts";

export interface OpenFile extends Attachment {
  /** The bytes, read as they are asked for. */
  read(): ReadableStream<Uint8Array>;
}

/** The columns of a stored file that opening it takes. */
export const STORED_FILE = { name: true, mime: true, size: true, sha256: true, storageKey: true } as const;

/**
 * A stored file, ready to be sent.
 * @throws Error when it is not in the storage or has not the size that was recorded: never served by halves.
 */
export async function openStoredFile(
  storage: Storage,
  { storageKey, ...attachment }: Attachment & { storageKey: string },
): Promise<OpenFile> {
  const { size } = await stat(storage.pathOf(storageKey));
  if (size !== attachment.size) throw new Error(`Stored file ${storageKey} has ${size} bytes`);
  return {
    ...attachment,
    read: () => Readable.toWeb(storage.read(storageKey)) as ReadableStream<Uint8Array>,
  };
}
