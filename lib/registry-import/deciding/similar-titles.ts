import { plainName } from "#lib/catalogues/plain-name.ts";

/** Share of the groups of three letters that two titles have in common (Dice) above which they may be the same. */
const NEAR = 0.72;

/** A title made ready to be compared with many. */
export interface ComparedTitle {
  plain: string;
  /** One bit for each word: two titles without a word in common need not be looked at letter by letter. */
  words: number;
}

export function compareTitle(title: string): ComparedTitle {
  const plain = plainName(title);
  let words = 0;
  for (const word of plain.split(" ")) if (word.length > 3) words |= 1 << (hash(word) & 31);
  return { plain, words };
}

function hash(word: string): number {
  let value = 5381;
  for (let index = 0; index < word.length; index++) value = (value * 33) ^ word.charCodeAt(index);
  return value >>> 0;
}

/** From 0, nothing in common, to 1, the same but for capitals, accents and punctuation. */
export function likeness(one: ComparedTitle, other: ComparedTitle): number {
  if (one.plain === other.plain) return 1;
  if (bits(one.words & other.words) < 0.4 * bits(one.words | other.words)) return 0;
  const [longer, shorter] =
    one.plain.length > other.plain.length ? [one.plain, other.plain] : [other.plain, one.plain];
  if (shorter.length < longer.length / 2) return 0;
  const counts = new Map<string, number>();
  for (const group of trigrams(longer)) counts.set(group, (counts.get(group) ?? 0) + 1);
  let shared = 0;
  for (const group of trigrams(shorter)) {
    const left = counts.get(group) ?? 0;
    if (left === 0) continue;
    counts.set(group, left - 1);
    shared++;
  }
  return (2 * shared) / (longer.length + shorter.length);
}

export const areNear = (one: ComparedTitle, other: ComparedTitle): boolean => likeness(one, other) >= NEAR;

function* trigrams(plain: string): Generator<string> {
  const padded = ` ${plain} `;
  for (let at = 0; at + 3 <= padded.length; at++) yield padded.slice(at, at + 3);
}

function bits(value: number): number {
  let count = 0;
  for (let left = value >>> 0; left !== 0; left &= left - 1) count++;
  return count;
}
