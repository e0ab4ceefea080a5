import type { Storage, StoredFile } from "#lib/kernel/storage.ts";
import type { Piece } from "../inspection/pictures/picture.ts";

/** What is put in beside what was there: a header, which way up. */
const MOST_OURS = 1_024;

/** Stores the pieces of a stored file that are kept, as a file of its own. */
export async function writePieces(
  storage: Storage,
  { key, size }: StoredFile,
  pieces: readonly Piece[],
): Promise<StoredFile> {
  const written = await storage.write(read(storage, key, pieces), { maxBytes: size + MOST_OURS });
  if (written === "too-large") throw new Error("The pieces of a file are more than the file");
  return written;
}

async function* read(storage: Storage, key: string, pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if ("bytes" in piece) yield Buffer.from(piece.bytes, "base64");
    // The stream counts its last byte.
    else yield* storage.read(key, { start: piece.start, end: piece.end - 1 }) as AsyncIterable<Uint8Array>;
  }
}
