import { crc32, deflateSync } from "node:zlib";
import type { Canvas } from "./canvas.ts";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

/** A picture as a PNG of eight bits a sample. */
export function writePng(canvas: Canvas): Buffer {
  const { width, height } = canvas;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rowsOf(canvas))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each row as it differs from the one above (filter 2): most do not, and pack into little. */
function rowsOf(canvas: Canvas): Buffer {
  const line = canvas.width * 3;
  const pixels = canvas.pixels();
  const rows = Buffer.alloc((line + 1) * canvas.height);
  for (let y = 0; y < canvas.height; y += 1) {
    rows[y * (line + 1)] = 2;
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      rows[y * (line + 1) + 1 + x] = pixels[at]! - (y === 0 ? 0 : pixels[at - line]!);
    }
  }
  return rows;
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)]);
}
