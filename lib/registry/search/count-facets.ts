import { everySet } from "./column-sets.ts";
import { FACETS, type FacetName } from "./facet-filters.ts";
import { countCodes } from "./facet-store.ts";
import { type PlaceSet, sizeOf, takeAway } from "./place-set.ts";
import type { RegistryColumns } from "./registry-columns.ts";

/** How many of the results each value has, most first. */
export type FacetCounts = Record<FacetName, { value: string; count: number }[]>;

/** Counts every facet of these places. An agreement counts once in each country, region, type and area it touches. */
export function countFacets(columns: RegistryColumns, places: PlaceSet): FacetCounts {
  const { names } = columns;
  const counts = countEach(columns, places);
  const found = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as FacetCounts;
  counts.forEach((count, code) => {
    if (count === 0) return;
    const [name, value] = splitFacet(names[code]!);
    found[name]?.push({ value, count });
  });
  for (const values of Object.values(found))
    values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return found;
}

/** Of most of the registry, what is counted is the rest. */
function countEach(columns: RegistryColumns, places: PlaceSet): Uint32Array {
  const { facets, names, latestFirst } = columns;
  if (sizeOf(places) * 2 < latestFirst.length) return countCodes(facets, places, names.length);
  columns.totals ??= countCodes(facets, everySet(columns), names.length);
  const rest = countCodes(facets, takeAway(everySet(columns).slice(), places), names.length);
  return columns.totals.map((total, code) => total - rest[code]!);
}

function splitFacet(facet: string): [FacetName, string] {
  const at = facet.indexOf("=");
  return [facet.slice(0, at) as FacetName, facet.slice(at + 1)];
}
