import { FACETS, type FacetName } from "./facet-filters.ts";
import { countCodes } from "./facet-store.ts";
import type { PlaceSet } from "./place-set.ts";
import type { RegistryColumns } from "./registry-columns.ts";

/** How many of the results each value has, most first. */
export type FacetCounts = Record<FacetName, { value: string; count: number }[]>;

/** Counts every facet of these places in one pass. An agreement counts once in each country, region, type and area it touches. */
export function countFacets({ facets, names }: RegistryColumns, places: PlaceSet): FacetCounts {
  const counts = countCodes(facets, places, names.length);
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

function splitFacet(facet: string): [FacetName, string] {
  const at = facet.indexOf("=");
  return [facet.slice(0, at) as FacetName, facet.slice(at + 1)];
}
