import { Refusal } from "../refusal.ts";
import { assertSize, keep, ours, type Picture, type Piece } from "./picture.ts";

const NEEDED = new Set(["VP8 ", "VP8L", "ALPH", "ICCP"]);
/** Flags of an extended header. */
const ANIMATION = 0x02;
const METADATA = 0x04 | 0x08;

const damaged = () => new Refusal("image_damaged");

interface Size {
  width: number;
  height: number;
}

/**
 * A WebP without its EXIF and XMP; its header says anew how long it is and what it has.
 * @throws Refusal image_damaged, image_bomb, image_animated
 */
export function readWebp(bytes: Buffer): Picture {
  const whole = 8 + bytes.readUInt32LE(4);
  if (whole > bytes.length) throw damaged();
  const pieces: Piece[] = [];
  let canvas: Size | null = null;
  let size: Size | null = null;
  for (let at = 12; at + 8 <= whole;) {
    const type = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > whole || end > bytes.length) throw damaged();
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === "VP8X") {
      if (canvas || length < 10) throw damaged();
      canvas = { width: content.readUIntLE(4, 3) + 1, height: content.readUIntLE(7, 3) + 1 };
      pieces.push(ours(withoutMetadata(bytes.subarray(at, end))));
    } else if (NEEDED.has(type)) {
      if (type.startsWith("VP8")) {
        if (size) throw damaged();
        size = type === "VP8 " ? sizeOfLossy(content) : sizeOfLossless(content);
      }
      keep(pieces, at, end);
    }
    at = end;
  }
  if (!size || (canvas && (canvas.width !== size.width || canvas.height !== size.height))) throw damaged();
  assertSize(size.width, size.height);
  return { ...size, pieces: [ours(header(pieces)), ...pieces] };
}

function withoutMetadata(chunk: Buffer): Buffer {
  const flags = chunk[8]!;
  if (flags & ANIMATION) throw new Refusal("image_animated");
  const clean = Buffer.from(chunk);
  clean[8] = flags & ~METADATA;
  return clean;
}

function header(pieces: readonly Piece[]): Buffer {
  const length = pieces.reduce(
    (sum, piece) =>
      sum + ("bytes" in piece ? Buffer.byteLength(piece.bytes, "base64") : piece.end - piece.start),
    4,
  );
  const written = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  written.writeUInt32LE(length, 4);
  return written;
}

function sizeOfLossy(content: Buffer): Size {
  if (content.length < 10 || content.readUIntBE(3, 3) !== 0x9d012a) throw damaged();
  return { width: content.readUInt16LE(6) & 0x3fff, height: content.readUInt16LE(8) & 0x3fff };
}

function sizeOfLossless(content: Buffer): Size {
  if (content.length < 5 || content[0] !== 0x2f) throw damaged();
  const bits = content.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
