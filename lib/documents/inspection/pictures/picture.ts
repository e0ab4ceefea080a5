import { Refusal } from "../refusal.ts";

/** A stretch of the file, `end` not counted, or bytes of our own in base64. */
export type Piece = { start: number; end: number } | { bytes: string };

/** A picture as it will be kept: what is seen, and nothing of who took it, where, when or with what. */
export interface Picture {
  /** Pixels, as it is shown. */
  width: number;
  height: number;
  /** In order. */
  pieces: Piece[];
}

/** More is no photograph, and opening it would take a reader's memory. */
const MOST_PIXELS = 20_000_000;
const LONGEST_SIDE = 12_000;
/** A picture has a few dozen; a file of many thousands is made to keep its reader busy. */
const MOST_PIECES = 2_000;

/** @throws Refusal image_damaged without a size, image_bomb with one that no page needs */
export function assertSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Refusal("image_damaged");
  const isTooLarge = width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE;
  if (isTooLarge) throw new Refusal("image_bomb");
}

export const ours = (bytes: Uint8Array): Piece => ({ bytes: Buffer.from(bytes).toString("base64") });

/** Adds a stretch, as one with the last when it follows it. @throws Refusal image_damaged when there are too many */
export function keep(pieces: Piece[], start: number, end: number): void {
  const last = pieces.at(-1);
  if (last && "end" in last && last.end === start) last.end = end;
  else pieces.push({ start, end });
  if (pieces.length > MOST_PIECES) throw new Refusal("image_damaged");
}
