import type { AgreementFilters } from "../agreement-query.ts";
import { dayNumber } from "./day-number.ts";
import { facetFilters } from "./facet-filters.ts";
import { hasFacet } from "./facet-store.ts";
import { emptySet, keepOnly, type PlaceSet, putIn } from "./place-set.ts";
import { type RegistryColumns, statusFacet } from "./registry-columns.ts";

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
  return madeOnce(columns, name, () =>
    columns.latestFirst.filter((place) => hasFacet(columns.facets, place, code)),
  );
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
  madeOnce(columns, "", () => columns.latestFirst);

const madeOnce = (columns: RegistryColumns, name: string, list: () => Iterable<number>): PlaceSet =>
  columns.sets.getOrInsertComputed(name, () => setOf(columns, list()));

function setOf({ signedOn }: RegistryColumns, places: Iterable<number>): PlaceSet {
  const set = emptySet(signedOn.length);
  for (const place of places) putIn(set, place);
  return set;
}
