import { withoutAccents } from "#lib/kernel/without-accents.ts";

/** A stretch of a text that answers the search, or one that does not. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Characters of a fragment: two lines on a wide screen. */
const FRAGMENT = 220;

/** A word as it is compared: without accents, in lower case. */
export const plainWord = (word: string): string => withoutAccents(word).toLowerCase();

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The text in stretches, with the words that are among the marks apart. @param marks as `plainWord` leaves them */
export function markWords(text: string, marks: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!marks.has(plainWord(word))) continue;
    if (index > from) stretches.push({ text: text.slice(from, index), marked: false });
    stretches.push({ text: word, marked: true });
    from = index + word.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), marked: false });
  return stretches;
}

/** The stretch of a long text that has the most different marks; null when it has none. */
export function pickFragment(text: string, marks: ReadonlySet<string>): string | null {
  const found = [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word: plainWord(word), index }))
    .filter(({ word }) => marks.has(word));
  let best = { index: -1, different: 0 };
  for (const [n, { index }] of found.entries()) {
    const within = new Set<string>();
    for (let next = n; next < found.length && found[next]!.index < index + FRAGMENT * 0.7; next += 1)
      within.add(found[next]!.word);
    if (within.size > best.different) best = { index, different: within.size };
  }
  return best.index < 0 ? null : cutAround(text, best.index);
}

/** Whole words, with an ellipsis where something was left out, on one line. */
function cutAround(text: string, index: number): string {
  const from = Math.max(0, index - FRAGMENT * 0.3);
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const end = text.length <= start + FRAGMENT ? text.length : text.lastIndexOf(" ", start + FRAGMENT);
  const cut = text.slice(start, end > index ? end : start + FRAGMENT).replace(/\s+/g, " ");
  return `${start > 0 ? "…" : ""}${cut.trim()}${end < text.length ? "…" : ""}`;
}
