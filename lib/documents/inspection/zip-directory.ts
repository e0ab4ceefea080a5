import { Refusal } from "./refusal.ts";

export type ZipEntry = {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where the packed bytes begin. */
  start: number;
};

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const maxEntries = 5_000;

/**
 * Reads the directory of a ZIP without unpacking anything, and refuses what an honest program does not write:
 * bytes before or after, entries that share bytes (a bomb that no ratio shows), local headers that disagree
 * with the directory (two programs would see two different documents), repeated or escaping names.
 */
export function readZipDirectory(bytes: Buffer): ZipEntry[] {
  const end = findZipEnd(bytes);
  if (end === null) throw new Refusal("office_damaged");
  const count = bytes.readUInt16LE(end + 10);
  const directorySize = bytes.readUInt32LE(end + 12);
  const directoryStart = bytes.readUInt32LE(end + 16);
  // ZIP64 and several volumes have other values here; nothing under the size limit needs either.
  if (directoryStart + directorySize !== end) throw new Refusal("office_unsafe");
  if (count > maxEntries) throw new Refusal("office_bomb");

  const entries: ZipEntry[] = [];
  let at = directoryStart;
  let covered = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== signature.central) throw new Refusal("office_damaged");
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw new Refusal("office_password");
    const packedSize = bytes.readUInt32LE(at + 20);
    const offset = bytes.readUInt32LE(at + 42);
    entries.push({
      name: name.toString("utf8"),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize,
      size: bytes.readUInt32LE(at + 24),
      start: findContent(bytes, offset, name, packedSize, directoryStart),
    });
    covered += packedSize;
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (covered > directoryStart || entries.length === 0) throw new Refusal("office_unsafe");
  refuseSharedBytes(entries);
  refuseNames(entries);
  return entries;
}

/** Position of the record that ends a ZIP, when it closes the file exactly; null when there is none. */
export function findZipEnd(bytes: Buffer): number | null {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== signature.end) continue;
    if (at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return null;
}

function findContent(bytes: Buffer, offset: number, name: Buffer, packedSize: number, limit: number): number {
  if (offset + 30 > limit || bytes.readUInt32LE(offset) !== signature.local)
    throw new Refusal("office_damaged");
  const nameLength = bytes.readUInt16LE(offset + 26);
  const start = offset + 30 + nameLength + bytes.readUInt16LE(offset + 28);
  if (start + packedSize > limit) throw new Refusal("office_damaged");
  if (!bytes.subarray(offset + 30, offset + 30 + nameLength).equals(name)) throw new Refusal("office_unsafe");
  return start;
}

function refuseSharedBytes(entries: ZipEntry[]): void {
  let reached = 0;
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    if (entry.start < reached) throw new Refusal("office_bomb");
    reached = entry.start + entry.packedSize;
  }
}

function refuseNames(entries: ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    const escapes = /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split("/").includes("..");
    if (escapes || seen.has(key)) throw new Refusal("office_unsafe");
    seen.add(key);
  }
}
