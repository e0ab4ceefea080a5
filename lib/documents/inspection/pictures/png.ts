import { crc32, inflateSync } from "node:zlib";
import { Refusal } from "../refusal.ts";
import { assertSize, keep, type Picture, type Piece } from "./picture.ts";

/** What is needed to see it. Texts, EXIF, dates, and the frames of an animation are left out. */
const NEEDED = new Set(
  ["IHDR", "PLTE", "IDAT", "IEND"].concat([
    "tRNS",
    "gAMA",
    "cHRM",
    "sRGB",
    "iCCP",
    "sBIT",
    "bKGD",
    "pHYs",
    "cICP",
  ]),
);

/** Samples of a pixel by colour type, and how deep each may be. */
const SAMPLES = new Map([
  [0, { count: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { count: 3, depths: [8, 16] }],
  [3, { count: 1, depths: [1, 2, 4, 8] }],
  [4, { count: 2, depths: [8, 16] }],
  [6, { count: 4, depths: [8, 16] }],
]);

const damaged = () => new Refusal("image_damaged");

/**
 * A PNG with what is seen of it. Its pixels are unpacked once, no further than its size says: who draws it later does so
 * without looking.
 * @throws Refusal image_damaged, image_bomb
 */
export function readPng(bytes: Buffer): Picture {
  const pieces: Piece[] = [{ start: 0, end: 8 }];
  const data: Buffer[] = [];
  let header: ReturnType<typeof readHeader> | null = null;
  let at = 8;
  for (let type = ""; type !== "IEND";) {
    if (at + 12 > bytes.length) throw damaged();
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw damaged();
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw damaged();
    type = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, end - 4);
    if ((type === "IHDR") !== (header === null)) throw damaged();
    header ??= readHeader(content);
    if (type === "IDAT") data.push(content);
    if (NEEDED.has(type)) keep(pieces, at, end);
    at = end;
  }
  if (!header) throw damaged();
  const { width, height, unpacked } = header;
  assertUnpacks(Buffer.concat(data), unpacked);
  return { width, height, pieces };
}

function readHeader(content: Buffer): { width: number; height: number; unpacked: number } {
  if (content.length !== 13) throw damaged();
  const [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)];
  const [depth, colour, , , interlaced] = content.subarray(8);
  const samples = SAMPLES.get(colour!);
  if (!samples?.depths.includes(depth!)) throw damaged();
  assertSize(width, height);
  const bits = samples.count * depth!;
  const passes = interlaced === 1 ? ADAM7 : [[0, 0, 1, 1] as const];
  const unpacked = passes.reduce((sum, [left, top, across, down]) => {
    const columns = Math.ceil((width - left) / across);
    const rows = Math.ceil((height - top) / down);
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum;
  }, 0);
  return { width, height, unpacked };
}

/** Where each pass of an interlaced picture begins, and its steps. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** @param expected bytes, with the one that begins each row */
function assertUnpacks(data: Buffer, expected: number): void {
  try {
    if (inflateSync(data, { maxOutputLength: expected + 1 }).length === expected) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new Refusal("image_bomb");
  }
  throw damaged();
}
