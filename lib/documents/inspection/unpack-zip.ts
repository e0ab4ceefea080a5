import { crc32, inflateRawSync } from "node:zlib";
import { Refusal } from "./refusal.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

const maxUnpackedBytes = 200 * 1_048_576;
const maxRatio = 100;
/** Below this a high ratio is only a small file that repeats itself. */
const ratioMattersFrom = 20 * 1_048_576;

/** The parts of an Office document kept for reading, by name; media are verified and let go. */
export type Package = { names: string[]; parts: Map<string, Buffer> };

/**
 * Unpacks a ZIP whose directory has already promised a bearable size, and holds it to the promise: each entry
 * may grow to its declared size and not one byte more, so that a directory that lies is no way around.
 */
export function unpackZip(bytes: Buffer): Package {
  const entries = readZipDirectory(bytes);
  const promised = entries.reduce((total, entry) => total + entry.size, 0);
  const excessive = promised > ratioMattersFrom && promised > bytes.length * maxRatio;
  if (promised > maxUnpackedBytes || excessive) throw new Refusal("office_bomb");

  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    const content = unpackEntry(bytes, entry);
    if (/\.(xml|rels)$/i.test(entry.name)) parts.set(entry.name, content);
  }
  return { names: entries.map((entry) => entry.name), parts };
}

function unpackEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const content = entry.method === 8 ? inflate(packed, entry.size) : packed;
  if (entry.method !== 8 && entry.method !== 0) throw new Refusal("office_unsafe");
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Refusal("office_damaged");
  return content;
}

function inflate(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const grewTooMuch = error instanceof RangeError;
    throw new Refusal(grewTooMuch ? "office_bomb" : "office_damaged");
  }
}
