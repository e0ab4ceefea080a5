import type { Findings } from "./findings.ts";
import { Refusal } from "./refusal.ts";
import { findZipEnd } from "./zip-directory.ts";

/** Checks that an image is whole: it begins, says its size and ends as its format says. It is not decoded. */
export function inspectImage(kind: "png" | "jpeg", bytes: Buffer): Findings {
  if (findZipEnd(bytes) !== null) throw new Refusal("polyglot");
  const whole = kind === "png" ? isWholePng(bytes) : isWholeJpeg(bytes);
  if (!whole) throw new Refusal("image_damaged");
  return { kind, pages: null, text: "", warnings: [] };
}

function isWholePng(bytes: Buffer): boolean {
  let at = 8;
  for (let first = true; at + 12 <= bytes.length; first = false) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (first && (type !== "IHDR" || bytes.readUInt32BE(at + 8) === 0 || bytes.readUInt32BE(at + 12) === 0))
      return false;
    at += 12 + length;
    if (type === "IEND") return at === bytes.length;
  }
  return false;
}

// Telephones append data of their own after the end of the picture, so the end is looked for, not demanded last.
function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  let hasSize = false;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) return hasSize && bytes.includes(Buffer.from([0xff, 0xd9]), at);
    else {
      const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
      if (isFrame) hasSize = at + 9 <= bytes.length && bytes.readUInt16BE(at + 7) > 0;
      at += 2 + bytes.readUInt16BE(at + 2);
    }
  }
  return false;
}
