import { lowestPlace, type PlaceSet } from "./place-set.ts";

/** Between the names of facets in one text: it stands in none. */
export const FACET_SEPARATOR = "\u001f";

/**
 * The facets of every place. A place has two groups of them, and places share them: of a million agreements there are
 * some tens of thousands. So a place is two numbers, and to count its ten facets is to count two groups.
 */
export interface FacetStore {
  /** The facets of each group, as codes. It is only added to, and a copy shares it. */
  groups: (readonly number[])[];
  /** The number of each group, by its facets. */
  numbers: Map<string, number>;
  /** The two groups of each place, one after the other; the first of all, which is empty, where there is no agreement. */
  held: Uint32Array;
}

export const emptyStore = (): FacetStore => ({
  groups: [[]],
  numbers: new Map([["", 0]]),
  held: new Uint32Array(0),
});

/** A copy to write in. */
export const copyStore = (store: FacetStore): FacetStore => ({ ...store, held: store.held.slice() });

/** Makes room for places up to this number, not included. */
export function widenStore(store: FacetStore, places: number): void {
  if (store.held.length >= places * 2) return;
  const wider = new Uint32Array(places * 2);
  wider.set(store.held);
  store.held = wider;
}

/** @param codeOf the code of each facet, asked only for groups that are new */
export function writeFacets(
  store: FacetStore,
  place: number,
  [first, second]: readonly [readonly string[], readonly string[]],
  codeOf: (facet: string) => number,
): void {
  store.held[place * 2] = numberOf(store, first, codeOf);
  store.held[place * 2 + 1] = numberOf(store, second, codeOf);
}

function numberOf(
  { groups, numbers }: FacetStore,
  facets: readonly string[],
  codeOf: (facet: string) => number,
): number {
  const key = facets.join(FACET_SEPARATOR);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, groups.length);
  return groups.push(facets.map(codeOf)) - 1;
}

export const hasFacet = ({ groups, held }: FacetStore, place: number, code: number): boolean =>
  groups[held[place * 2]!]!.includes(code) || groups[held[place * 2 + 1]!]!.includes(code);

/** How many of these places have each facet, by its code. @param facets how many there are */
export function countCodes({ groups, held }: FacetStore, places: PlaceSet, facets: number): Uint32Array {
  const holders = new Uint32Array(groups.length);
  // Written out: this is where a broad search spends its time, and a call for each place doubles it.
  for (let block = 0; block < places.length; block += 1) {
    for (let word = places[block]!; word !== 0; word &= word - 1) {
      const at = lowestPlace(block, word) * 2;
      holders[held[at]!]! += 1;
      holders[held[at + 1]!]! += 1;
    }
  }
  const counts = new Uint32Array(facets);
  for (let group = 0; group < holders.length; group += 1) {
    const many = holders[group]!;
    if (many > 0) for (const code of groups[group]!) counts[code]! += many;
  }
  return counts;
}
