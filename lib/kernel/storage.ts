import { createHash, randomBytes } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

export type StoredFile = {
  /** Random, two folders deep: `ab/cd/<32 hex>`. Says nothing about the file or its name. */
  key: string;
  /** Bytes written. */
  size: number;
  /** Lowercase hexadecimal SHA-256 of exactly the bytes written. */
  sha256: string;
};

export type Storage = {
  /**
   * Writes a stream and answers once the bytes are on the disk. Answers "too-large", keeping nothing, as
   * soon as more than `maxBytes` have arrived. Any other failure throws and keeps nothing either.
   */
  write(source: AsyncIterable<Uint8Array>, limit: { maxBytes: number }): Promise<StoredFile | "too-large">;
  /**
   * Reads a stored file, or its bytes from `start` to `end` (both counted), as a stream; the stream fails with ENOENT when
   * there is none under the key.
   */
  read(key: string, range?: { start: number; end: number }): ReadStream;
  /** Absolute path of a stored file, for the inspection. Throws on anything that is not a key. */
  pathOf(key: string): string;
  /** Removes a stored file; quiet when it is already gone. */
  remove(key: string): Promise<void>;
};

/** What is read of a file at a time: less, and a large one spends its time going from stream to stream. */
const PIECE_BYTES = 256 * 1024;

const keyPattern = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/;

/** A local folder of files named at random. `folder` is created, readable by its owner only, when missing. */
export function createStorage(folder: string): Storage {
  // The key is the only thing that becomes a path: a name given by a person never does.
  const pathOf = (key: string) => {
    if (!keyPattern.test(key)) throw new Error("Not a storage key");
    return path.join(folder, key);
  };

  return {
    pathOf,
    read: (key, range) => createReadStream(pathOf(key), { ...range, highWaterMark: PIECE_BYTES }),
    remove: (key) => rm(pathOf(key), { force: true }),
    async write(source, { maxBytes }) {
      const name = randomBytes(16).toString("hex");
      const key = `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
      const incoming = path.join(folder, "incoming", name);
      await mkdir(path.dirname(incoming), { recursive: true, mode: 0o700 });
      try {
        const written = await writeDurably(source, incoming, maxBytes);
        if (written === "too-large") return written;
        await mkdir(path.dirname(pathOf(key)), { recursive: true, mode: 0o700 });
        await rename(incoming, pathOf(key));
        await syncFolder(path.dirname(pathOf(key)));
        return { key, ...written };
      } finally {
        await rm(incoming, { force: true });
      }
    },
  };
}

async function writeDurably(source: AsyncIterable<Uint8Array>, target: string, maxBytes: number) {
  const hash = createHash("sha256");
  let size = 0;
  await using file = await open(target, "wx", 0o600);
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > maxBytes) return "too-large";
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { size, sha256: hash.digest("hex") };
}

// A rename lives in the folder: without this, a power cut can lose a file that was already acknowledged.
async function syncFolder(folder: string) {
  await using handle = await open(folder, "r");
  await handle.sync();
}
