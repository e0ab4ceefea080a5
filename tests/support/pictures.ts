import { crc32, deflateSync } from "node:zlib";

/** One pixel each, as small as the format allows. */
const JPEG = Buffer.concat([
  Buffer.from(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
    "base64",
  ),
  Buffer.from([0xff, 0xd9]),
]);
const WEBP = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64");

/** What a telephone writes: its make, which way up it was held and where it was, in the north of latitude 20. */
export function makeExif(orientation = 1): Buffer {
  const exif = Buffer.alloc(112);
  exif.write("II*\0\x08\0\0\0", 0, "latin1");
  exif.writeUInt16LE(3, 8);
  entry(exif, 10, [0x010f, 2, 7, 50]);
  entry(exif, 22, [0x0112, 3, 1, orientation]);
  entry(exif, 34, [0x8825, 4, 1, 58]);
  exif.write("Camara\0", 50, "latin1");
  exif.writeUInt16LE(2, 58);
  entry(exif, 60, [1, 2, 2, "N".charCodeAt(0)]);
  entry(exif, 72, [2, 5, 3, 88]);
  [20, 1, 40, 1, 12, 1].forEach((value, index) => exif.writeUInt32LE(value, 88 + index * 4));
  return exif;
}

function entry(exif: Buffer, at: number, [tag, type, count, value]: [number, number, number, number]): void {
  exif.writeUInt16LE(tag, at);
  exif.writeUInt16LE(type, at + 2);
  exif.writeUInt32LE(count, at + 4);
  exif.writeUInt32LE(value, at + 8);
}

export const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Juana</dc:creator></x:xmpmeta>';

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]),
    content,
  ]);

/** A JPEG as a telephone leaves it, with a comment, and with more after its end. */
export const makeJpeg = ({ orientation = 1 } = {}): Buffer =>
  Buffer.concat([
    JPEG.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), makeExif(orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`, "latin1")),
    segment(0xfe, Buffer.from("La hizo Juana")),
    JPEG.subarray(2),
    Buffer.from("MotionPhoto_Data Juana"),
  ]);

/** The same as no camera wrote it. */
export const plainJpeg = JPEG;

const pngChunk = (type: string, content: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)]);
};

/**
 * A grey PNG with its author, its date and its place.
 * @param unpacked bytes of its pixels, when they are not those of its size
 */
export function makePng({
  width = 4,
  height = 3,
  unpacked = (width + 1) * height,
}: { width?: number; height?: number; unpacked?: number } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    pngChunk("IHDR", header),
    pngChunk("tEXt", Buffer.from("Author\0Juana", "latin1")),
    pngChunk("eXIf", makeExif()),
    pngChunk("tIME", Buffer.from([7, 234, 11, 22, 6, 30, 0])),
    pngChunk("IDAT", deflateSync(Buffer.alloc(unpacked))),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

const riffChunk = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};

/** An extended WebP with EXIF and XMP. @param flags of its header */
export function makeWebp(flags = 0x0c): Buffer {
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    riffChunk("VP8X", Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    WEBP.subarray(12),
    riffChunk("EXIF", makeExif()),
    riffChunk("XMP ", Buffer.from(XMP)),
  ]);
  const head = Buffer.from("RIFF\0\0\0\0", "latin1");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
