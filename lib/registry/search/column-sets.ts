import type { AgreementFilters } from "../agreement-query.ts";
import { dayNumber } from "./day-number.ts";
import { facetFilters } from "./facet-filters.ts";
import { hasFacet } from "./facet-store.ts";
import { emptySet, inBoth, type PlaceSet, putIn } from "./place-set.ts";
import { type RegistryColumns, statusFacet } from "./registry-columns.ts";

/** The public agreements that the filters ask for, whatever was typed. */
export function filteredSet(columns: RegistryColumns, filters: AgreementFilters): PlaceSet {
  const { vigencia } = filters;
  const names = [...facetFilters(filters), ...(vigencia === null ? [] : [statusFacet(vigencia)])];
  const sets = names.map((name) => facetSet(columns, name));
  return sets.reduce(inBoth, signedBetween(columns, filters));
}

/** The agreements that have a facet. Made once for all who ask until the registry changes. */
export function facetSet(columns: RegistryColumns, name: string): PlaceSet {
  const code = columns.codes.get(name);
  if (code === undefined) return emptySet(0);
  return madeOnce(columns, name, (place) => hasFacet(columns.facets, place, code));
}

/** Those signed between the dates, both included. */
function signedBetween(
  columns: RegistryColumns,
  { desde, hasta }: Pick<AgreementFilters, "desde" | "hasta">,
): PlaceSet {
  if (desde === null && hasta === null) return everySet(columns);
  const from = desde === null ? -Infinity : dayNumber(desde);
  const to = hasta === null ? Infinity : dayNumber(hasta);
  return setOf(columns, (place) => columns.signedOn[place]! >= from && columns.signedOn[place]! <= to);
}

/** All the public agreements. */
export const everySet = (columns: RegistryColumns): PlaceSet => madeOnce(columns, "", () => true);

const madeOnce = (columns: RegistryColumns, name: string, holds: (place: number) => boolean): PlaceSet =>
  columns.sets.getOrInsertComputed(name, () => setOf(columns, holds));

function setOf({ latestFirst, signedOn }: RegistryColumns, holds: (place: number) => boolean): PlaceSet {
  const set = emptySet(signedOn.length);
  for (const place of latestFirst) if (holds(place)) putIn(set, place);
  return set;
}
