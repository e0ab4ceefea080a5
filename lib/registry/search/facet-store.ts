import { lowestPlace, type PlaceSet } from "./place-set.ts";

/**
 * The facets of every place as numbers, one place after another in one array: an array for each would take ten times
 * the memory. What is written again is written at the end, so that a reader of a former copy goes on seeing its own.
 */
export interface FacetStore {
  codes: Uint16Array;
  /** How much of `codes` is taken. */
  used: number;
  /** Where in `codes` the facets of each place begin, and how many they are; none where there is no agreement. */
  start: Uint32Array;
  size: Uint16Array;
}

export const emptyStore = (): FacetStore => ({
  codes: new Uint16Array(0),
  used: 0,
  start: new Uint32Array(0),
  size: new Uint16Array(0),
});

/** A copy to write in. What is only added to is shared. */
export const copyStore = (store: FacetStore): FacetStore => ({
  ...store,
  start: store.start.slice(),
  size: store.size.slice(),
});

/** Makes room for places up to this number, not included. */
export function widenStore(store: FacetStore, places: number): void {
  store.start = widened(store.start, places, new Uint32Array(places));
  store.size = widened(store.size, places, new Uint16Array(places));
}

export function writeFacets(store: FacetStore, place: number, codes: readonly number[]): void {
  const end = store.used + codes.length;
  if (end > store.codes.length) {
    const room = Math.max(end, Math.ceil(store.codes.length * 1.5));
    store.codes = widened(store.codes, room, new Uint16Array(room));
  }
  store.codes.set(codes, store.used);
  store.start[place] = store.used;
  store.size[place] = codes.length;
  store.used = end;
}

export function hasFacet({ codes, start, size }: FacetStore, place: number, code: number): boolean {
  const end = start[place]! + size[place]!;
  for (let at = start[place]!; at < end; at += 1) if (codes[at] === code) return true;
  return false;
}

/** How many of these places have each facet, by its number. @param facets how many there are */
export function countCodes(
  { codes, start, size }: FacetStore,
  places: PlaceSet,
  facets: number,
): Uint32Array {
  const counts = new Uint32Array(facets);
  // Written out: this is where a broad search spends its time, and a call for each place doubles it.
  for (let block = 0; block < places.length; block += 1) {
    for (let word = places[block]!; word !== 0; word &= word - 1) {
      const place = lowestPlace(block, word);
      const end = start[place]! + size[place]!;
      for (let at = start[place]!; at < end; at += 1) counts[codes[at]!]! += 1;
    }
  }
  return counts;
}

function widened<T extends Uint16Array | Uint32Array>(former: T, room: number, wider: T): T {
  if (former.length >= room) return former;
  wider.set(former);
  return wider;
}
