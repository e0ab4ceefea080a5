import { plainName } from "#lib/catalogues/plain-name.ts";
import { WORDS_OF_AREA } from "./area-words.ts";

/** A word by which the texts speak of an area, as they write it; null when they do not. */
export function findAreaWord(area: string, texts: readonly string[]): string | null {
  const words = WORDS_OF_AREA[area] ?? [];
  for (const written of texts.flatMap((text) => text.match(/\p{L}+/gu) ?? [])) {
    if (words.includes(plainName(written))) return written;
  }
  return null;
}
