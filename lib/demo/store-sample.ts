import type { Storage, StoredFile } from "#lib/kernel/storage.ts";

/** Puts a file of the demonstration where uploads go. */
export async function storeSample(storage: Storage, bytes: Uint8Array): Promise<StoredFile> {
  const stored = await storage.write(oneChunk(bytes), { maxBytes: bytes.byteLength });
  if (stored === "too-large") throw new Error("A sample is larger than itself");
  return stored;
}

async function* oneChunk(bytes: Uint8Array) {
  yield bytes;
}
