import type { Findings } from "../findings.ts";
import { Refusal } from "../refusal.ts";
import { findZipEnd } from "../zip-directory.ts";
import { readJpeg } from "./jpeg.ts";
import type { Picture } from "./picture.ts";
import { readPng } from "./png.ts";
import { readWebp } from "./webp.ts";

const READERS = { jpeg: readJpeg, png: readPng, webp: readWebp } as const satisfies Record<
  string,
  (bytes: Buffer) => Picture
>;

/** Looks into an image that will be shown to anyone, and says what of it is kept. It is not decoded. */
export function inspectPicture(kind: keyof typeof READERS, bytes: Buffer): Findings {
  if (findZipEnd(bytes) !== null) throw new Refusal("polyglot");
  return { kind, pages: null, text: "", warnings: [], picture: READERS[kind](bytes) };
}
