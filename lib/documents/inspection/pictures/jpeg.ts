import { Refusal } from "../refusal.ts";
import { readOrientation } from "./orientation.ts";
import { assertSize, keep, ours, type Picture, type Piece } from "./picture.ts";
import { turnedSegment } from "./turned-segment.ts";

const END = 0xd9;
const SCAN = 0xda;

const damaged = () => new Refusal("image_damaged");

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What is needed to see it: frames, tables, scans, and of what programs add, only what says how its colours are. */
const APPLICATIONS = new Map([
  [0xe0, "JFIF\0"],
  [0xe2, "ICC_PROFILE\0"],
  [0xee, "Adobe"],
]);
const isNeeded = (marker: number, bytes: Buffer, start: number): boolean => {
  if (marker >= 0xc0 && marker <= 0xdf) return true;
  const name = APPLICATIONS.get(marker);
  return name !== undefined && bytes.toString("latin1", start + 4, start + 4 + name.length) === name;
};

/**
 * A JPEG without its EXIF, XMP, IPTC, comments, small copies and whatever its telephone put after the end. Which way up
 * it is held is said anew, for that is of what is seen.
 * @throws Refusal image_damaged, image_bomb
 */
export function readJpeg(bytes: Buffer): Picture {
  const pieces: Piece[] = [];
  let size: { width: number; height: number } | null = null;
  let hasScan = false;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    if (bytes[at] !== 0xff || at + 2 > bytes.length) throw damaged();
    const marker = bytes[at + 1]!;
    if (marker === END) break;
    const end = endOfSegment(bytes, at);
    if (isFrame(marker)) {
      if (size || end < at + 9) throw damaged();
      size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
    if (isNeeded(marker, bytes, at)) keep(pieces, at, end);
    at = end;
    if (marker !== SCAN) continue;
    hasScan = true;
    const next = endOfScan(bytes, at);
    keep(pieces, at, next);
    at = next;
  }
  if (!size || !hasScan) throw damaged();
  assertSize(size.width, size.height);
  keep(pieces, at, at + 2);
  return turned(bytes, size, pieces);
}

function turned(bytes: Buffer, { width, height }: { width: number; height: number }, rest: Piece[]): Picture {
  const orientation = readOrientation(bytes);
  const pieces = [
    { start: 0, end: 2 },
    ...(orientation === 1 ? [] : [ours(turnedSegment(orientation))]),
    ...rest,
  ];
  return orientation > 4 ? { width: height, height: width, pieces } : { width, height, pieces };
}

function endOfSegment(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length) throw damaged();
  const length = bytes.readUInt16BE(at + 2);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) throw damaged();
  return end;
}

/** The next marker that is neither a stuffed byte nor one that only starts the decoder anew. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  throw damaged();
}
