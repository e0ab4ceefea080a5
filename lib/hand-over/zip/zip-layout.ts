import {
  centralHeader,
  endRecords,
  localHeader,
  localHeaderSize,
  type ZipFile,
  type ZipMoment,
} from "./zip-records.ts";

/** Where everything of an archive is, known from names, sizes and sums alone: its bytes need not have been read. */
export interface ZipLayout<File extends ZipFile> {
  files: readonly File[];
  moment: ZipMoment;
  /** Of the local header of each file, and at the end that of the directory. */
  offsets: readonly number[];
  /** Of the whole archive, in bytes. */
  size: number;
  /** The directory and what closes the archive. */
  tail: Buffer;
}

/**
 * Lays an archive out. The same files give the same layout, hence the same bytes.
 * @throws RangeError when two files have the same path
 */
export function layOutZip<File extends ZipFile>(files: readonly File[], moment: ZipMoment): ZipLayout<File> {
  if (new Set(files.map(({ path }) => path)).size < files.length)
    throw new RangeError("Repeated path in a ZIP");
  const offsets = [0];
  for (const file of files) offsets.push(offsets.at(-1)! + localHeaderSize(file) + file.size);
  const start = offsets.at(-1)!;
  const directory = Buffer.concat(files.map((file, index) => centralHeader(file, offsets[index]!, moment)));
  const tail = Buffer.concat([directory, endRecords(files.length, { start, size: directory.length })]);
  return { files, moment, offsets, size: start + tail.length, tail };
}

/** Bytes of a file from `start` to `end`, both counted; asked for in that order, and only what is needed. */
export type ReadFileBytes<File> = (
  file: File,
  range: { start: number; end: number },
) => AsyncIterable<Uint8Array>;

/**
 * The bytes of an archive from one place to another, both counted, as they are asked for.
 * @throws Error when a file gives fewer or more bytes than its size says
 */
export async function* readZip<File extends ZipFile>(
  { files, moment, offsets, tail }: ZipLayout<File>,
  { start, end }: { start: number; end: number },
  readBytes: ReadFileBytes<File>,
): AsyncGenerator<Uint8Array> {
  for (let index = firstAt(offsets, start); index < files.length && offsets[index]! <= end; index += 1) {
    const file = files[index]!;
    const at = offsets[index]!;
    const header = localHeader(file, moment);
    yield* cut(header, at, { start, end });
    const content = at + header.length;
    const range = { start: Math.max(0, start - content), end: Math.min(file.size - 1, end - content) };
    if (range.start <= range.end) yield* exactly(file, range, readBytes(file, range));
  }
  yield* cut(tail, offsets.at(-1)!, { start, end });
}

/** The last file that begins at a place or before it. */
function firstAt(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (offsets[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* cut(bytes: Buffer, at: number, { start, end }: { start: number; end: number }): Generator<Buffer> {
  const piece = bytes.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
  if (piece.length > 0) yield piece;
}

/** What follows in the archive stands where the size says: a file that grew or shrank would move it all. */
async function* exactly(
  file: ZipFile,
  { start, end }: { start: number; end: number },
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let left = end - start + 1;
  for await (const piece of bytes) {
    left -= piece.byteLength;
    if (left < 0) break;
    yield piece;
  }
  if (left !== 0) throw new Error(`A file of ${file.size} bytes has another size now`);
}
