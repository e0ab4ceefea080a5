import type { AgreementFilters } from "../agreement-query.ts";
import { dayNumber } from "./day-number.ts";
import { facetFilters } from "./facet-filters.ts";
import { hasFacet } from "./facet-store.ts";
import { emptySet, keepOnly, type PlaceSet, putIn, takeOut } from "./place-set.ts";
import { GONE, type RegistryColumns, statusFacet } from "./registry-columns.ts";

/** The public agreements that the filters ask for, whatever was typed. A set of one's own. */
export function filteredSet(columns: RegistryColumns, filters: AgreementFilters): PlaceSet {
  const { vigencia } = filters;
  const names = [...facetFilters(filters), ...(vigencia === null ? [] : [statusFacet(vigencia)])];
  const sets = names.map((name) => facetSet(columns, name));
  return sets.reduce(keepOnly, signedBetween(columns, filters));
}

/** The agreements that have a facet. Made once for all who ask until the registry changes: not to be changed. */
export function facetSet(columns: RegistryColumns, name: string): PlaceSet {
  const code = columns.codes.get(name);
  if (code === undefined) return emptySet(0);
  return madeOnce(columns, name, (place) => hasFacet(columns.facets, place, code));
}

/** Those signed between the dates, both included: a stretch of the list by date. */
function signedBetween(
  columns: RegistryColumns,
  { desde, hasta }: Pick<AgreementFilters, "desde" | "hasta">,
): PlaceSet {
  if (desde === null && hasta === null) return everySet(columns).slice();
  const start = hasta === null ? 0 : countAfter(columns, dayNumber(hasta));
  const end = desde === null ? columns.latestFirst.length : countAfter(columns, dayNumber(desde) - 1);
  return setOf(columns, columns.latestFirst.subarray(start, end));
}

/** How many were signed after a day. */
function countAfter({ latestFirst, signedOn }: RegistryColumns, day: number): number {
  let [low, high] = [0, latestFirst.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (signedOn[latestFirst[middle]!]! > day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All the public agreements; not to be changed. */
export const everySet = (columns: RegistryColumns): PlaceSet =>
  madeOnce(columns, "", (place) => columns.signedOn[place] !== GONE);

/** A set that was known of the former columns is looked at again where they changed, and nowhere else. */
function madeOnce(columns: RegistryColumns, name: string, isOf: (place: number) => boolean): PlaceSet {
  const { sets, formerSets, signedOn } = columns;
  return sets.getOrInsertComputed(name, () => {
    const former = formerSets.get(name);
    formerSets.delete(name);
    if (former === undefined) return setWhere(signedOn.length, isOf);
    if (former.changed.length === 0) return former.set;
    const set = emptySet(signedOn.length);
    set.set(former.set);
    for (const place of former.changed) (isOf(place) ? putIn : takeOut)(set, place);
    return set;
  });
}

/** In the order of the places, which is that of the facets in memory: out of it, it takes several times as long. */
function setWhere(places: number, isOf: (place: number) => boolean): PlaceSet {
  const set = emptySet(places);
  for (let place = 0; place < places; place += 1) if (isOf(place)) putIn(set, place);
  return set;
}

function setOf({ signedOn }: RegistryColumns, places: Iterable<number>): PlaceSet {
  const set = emptySet(signedOn.length);
  for (const place of places) putIn(set, place);
  return set;
}
