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

// Sets made at different times differ in length: what lies beyond the end of one is not in it.

export function inBoth(a: PlaceSet, b: PlaceSet): PlaceSet {
  const both = new Uint32Array(Math.min(a.length, b.length));
  for (let at = 0; at < both.length; at += 1) both[at] = a[at]! & b[at]!;
  return both;
}

export function inEither(a: PlaceSet, b: PlaceSet): PlaceSet {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  const either = longer.slice();
  for (let at = 0; at < shorter.length; at += 1) either[at]! |= shorter[at]!;
  return either;
}

/** What is in the first and not in the second. */
export function outside(a: PlaceSet, b: PlaceSet): PlaceSet {
  const rest = a.slice();
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at += 1) rest[at]! &= ~b[at]!;
  return rest;
}

export function sizeOf(set: PlaceSet): number {
  let size = 0;
  for (const word of set) size += bitsOf(word);
  return size;
}

/** The number of ones of a 32-bit number: added up in pairs, fours and bytes. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** From the smallest to the largest. */
export function placesIn(set: PlaceSet): Uint32Array {
  const places = new Uint32Array(sizeOf(set));
  let many = 0;
  for (let at = 0; at < set.length; at += 1) {
    for (let word = set[at]!; word !== 0; word &= word - 1)
      places[many++] = at * 32 + (31 - Math.clz32(word & -word));
  }
  return places;
}

/** The same places with room for more. */
export function widenSet(set: PlaceSet, places: number): PlaceSet {
  if (set.length * 32 >= places) return set;
  const wider = emptySet(places);
  wider.set(set);
  return wider;
}
