import { createHash } from "node:crypto";

const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/** How many addresses of the web a text has. */
export const countLinks = (text: string): number => text.match(LINK)?.length ?? 0;

/** The same for texts that differ only in case, accents, punctuation and blanks. SHA-256 in hexadecimal. */
export function fingerprintOf(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return createHash("sha256").update(plain).digest("hex");
}
