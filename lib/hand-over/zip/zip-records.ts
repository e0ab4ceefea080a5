/** A file of an archive, as its headers tell it. */
export interface ZipFile {
  /** With «/» between folders; neither empty nor absolute. */
  path: string;
  /** Bytes, stored as they are. */
  size: number;
  crc32: number;
}

/** Of all the files: what an MS-DOS clock shows, in pieces of two seconds. */
export interface ZipMoment {
  date: number;
  time: number;
}

const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  end: 0x06054b50,
};
/** What a field of 32 or 16 bits says when its value is in the ZIP64 part. */
const FULL32 = 0xffffffff;
const FULL16 = 0xffff;
/** 4.5 knows ZIP64; 2.0 is what everything reads. */
const VERSION = { plain: 20, zip64: 45 };
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** A plain file that anybody may read, for those who made it under Unix (host 3). */
const UNIX_HOST = 3 << 8;
const UNIX_FILE = (0o100644 << 16) >>> 0;

/** Writes little-endian numbers one after another: [value, bytes]. */
function pack(fields: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at);
    if (bytes === 4) buffer.writeUInt32LE(value, at);
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    at += bytes;
  }
  return buffer;
}

const zip64Part = (values: readonly number[]): Buffer =>
  values.length === 0
    ? Buffer.alloc(0)
    : pack([[1, 2], [values.length * 8, 2], ...values.map((value) => [value, 8] as const)]);

/** The moment of an instant, in Mexico City. The format begins in 1980. */
export function zipMoment(instant: Date): ZipMoment {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    "America/Mexico_City",
  );
  const { year, month, day, hour, minute, second } = local;
  return {
    date: ((year - 1980) << 9) | (month << 5) | day,
    time: (hour << 11) | (minute << 5) | (second >> 1),
  };
}

/** What goes before the bytes of a file. */
export function localHeader({ path, size, crc32 }: ZipFile, { date, time }: ZipMoment): Buffer {
  const name = Buffer.from(path);
  const large = size >= FULL32;
  const extra = zip64Part(large ? [size, size] : []);
  const shown = large ? FULL32 : size;
  const head = pack([
    ...([
      [SIGNATURE.local, 4],
      [large ? VERSION.zip64 : VERSION.plain, 2],
      [FLAGS, 2],
      [0, 2],
    ] as const),
    ...([
      [time, 2],
      [date, 2],
      [crc32, 4],
      [shown, 4],
      [shown, 4],
      [name.length, 2],
      [extra.length, 2],
    ] as const),
  ]);
  return Buffer.concat([head, name, extra]);
}

/** How long `localHeader` is, without writing it. */
export const localHeaderSize = ({ path, size }: ZipFile): number =>
  30 + Buffer.byteLength(path) + (size >= FULL32 ? 20 : 0);

/** What the directory says of a file. @param offset of its local header */
export function centralHeader(
  { path, size, crc32 }: ZipFile,
  offset: number,
  { date, time }: ZipMoment,
): Buffer {
  const name = Buffer.from(path);
  const far = offset >= FULL32;
  const large = size >= FULL32;
  const extra = zip64Part([...(large ? [size, size] : []), ...(far ? [offset] : [])]);
  const version = extra.length > 0 ? VERSION.zip64 : VERSION.plain;
  const shown = large ? FULL32 : size;
  const head = pack([
    ...([
      [SIGNATURE.central, 4],
      [UNIX_HOST | version, 2],
      [version, 2],
      [FLAGS, 2],
      [0, 2],
    ] as const),
    ...([
      [time, 2],
      [date, 2],
      [crc32, 4],
      [shown, 4],
      [shown, 4],
      [name.length, 2],
      [extra.length, 2],
    ] as const),
    ...([
      [0, 2],
      [0, 2],
      [0, 2],
      [UNIX_FILE, 4],
      [far ? FULL32 : offset, 4],
    ] as const),
  ]);
  return Buffer.concat([head, name, extra]);
}

/** What closes the archive: with the ZIP64 records when some number does not fit in the old ones. */
export function endRecords(files: number, { start, size }: { start: number; size: number }): Buffer {
  const isLarge = files >= FULL16 || start >= FULL32 || size >= FULL32;
  const end64 = pack([
    ...([
      [SIGNATURE.end64, 4],
      [44, 8],
      [UNIX_HOST | VERSION.zip64, 2],
      [VERSION.zip64, 2],
      [0, 4],
      [0, 4],
    ] as const),
    ...([
      [files, 8],
      [files, 8],
      [size, 8],
      [start, 8],
    ] as const),
    ...([
      [SIGNATURE.locator64, 4],
      [0, 4],
      [start + size, 8],
      [1, 4],
    ] as const),
  ]);
  const count = Math.min(files, FULL16);
  const end = pack([
    ...([
      [SIGNATURE.end, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
    ] as const),
    ...([
      [Math.min(size, FULL32), 4],
      [Math.min(start, FULL32), 4],
      [0, 2],
    ] as const),
  ]);
  return isLarge ? Buffer.concat([end64, end]) : end;
}
