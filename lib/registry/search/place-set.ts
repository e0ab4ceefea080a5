/** A set of places, one bit each: a million take 125 KB, and what two sets have in common is found in microseconds. */
export type PlaceSet = Uint32Array;

/** @param places how many there may be */
export const emptySet = (places: number): PlaceSet => new Uint32Array(Math.ceil(places / 32));

export function putIn(set: PlaceSet, place: number): void {
  set[place >>> 5]! |= 1 << (place & 31);
}

export function takeOut(set: PlaceSet, place: number): void {
  set[place >>> 5]! &= ~(1 << (place & 31));
}

export const isIn = (set: PlaceSet, place: number): boolean =>
  (set[place >>> 5]! & (1 << (place & 31))) !== 0;

// The first set of each of these is the one that changes. Sets made at different times differ in length: what lies beyond
// the end of one is not in it.

/** Leaves in the first what is in the second too. */
export function keepOnly(set: PlaceSet, other: PlaceSet): PlaceSet {
  const common = Math.min(set.length, other.length);
  for (let at = 0; at < common; at += 1) set[at]! &= other[at]!;
  return set.fill(0, common);
}

/** Leaves in the first what is not in the second. */
export function takeAway(set: PlaceSet, other: PlaceSet): PlaceSet {
  const common = Math.min(set.length, other.length);
  for (let at = 0; at < common; at += 1) set[at]! &= ~other[at]!;
  return set;
}

/** What is in either: the first, unless it is too short. */
export function addAll(set: PlaceSet, other: PlaceSet): PlaceSet {
  const wide = set.length < other.length ? widenSet(set, other.length * 32) : set;
  for (let at = 0; at < other.length; at += 1) wide[at]! |= other[at]!;
  return wide;
}

export function sizeOf(set: PlaceSet): number {
  let size = 0;
  for (let at = 0; at < set.length; at += 1) size += bitsOf(set[at]!);
  return size;
}

/** The number of ones of a 32-bit number: added up in pairs, fours and bytes. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The place that the lowest one of a word stands for. @param block position of the word in its set */
export const lowestPlace = (block: number, word: number): number =>
  block * 32 + 31 - Math.clz32(word & -word);

/** From the smallest to the largest. */
export function placesIn(set: PlaceSet): Uint32Array {
  const places = new Uint32Array(sizeOf(set));
  let many = 0;
  for (let block = 0; block < set.length; block += 1)
    for (let word = set[block]!; word !== 0; word &= word - 1) places[many++] = lowestPlace(block, word);
  return places;
}

/** The same places with room for more. */
export function widenSet(set: PlaceSet, places: number): PlaceSet {
  if (set.length * 32 >= places) return set;
  const wider = emptySet(places);
  wider.set(set);
  return wider;
}
