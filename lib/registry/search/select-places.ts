import type { AgreementFilters } from "../agreement-query.ts";
import { facetFilters } from "./facet-filters.ts";
import { dayNumber } from "./day-number.ts";
import { hasFacet } from "./facet-store.ts";
import { type RegistryColumns, statusFacet } from "./registry-columns.ts";

type DateFilters = Pick<AgreementFilters, "desde" | "hasta" | "vigencia">;

/** The public agreements that the filters ask for, whatever was typed, from the last signed to the first. */
export function selectPlaces(columns: RegistryColumns, filters: AgreementFilters): Uint32Array {
  const names = facetFilters(filters);
  const places = names.length === 0 ? columns.latestFirst : withFacets(columns, names);
  return narrowByDates(columns, places, filters);
}

function withFacets({ latestFirst, facets, codes }: RegistryColumns, names: readonly string[]): Uint32Array {
  const wanted = names.map((name) => codes.get(name));
  if (wanted.some((code) => code === undefined)) return new Uint32Array(0);
  return latestFirst.filter((place) => wanted.every((code) => hasFacet(facets, place, code!)));
}

/** Those signed between the dates, both included, whose status is the one asked for. */
export function narrowByDates(
  { signedOn, facets, codes }: RegistryColumns,
  places: Uint32Array,
  { desde, hasta, vigencia }: DateFilters,
): Uint32Array {
  if (desde === null && hasta === null && vigencia === null) return places;
  const from = desde === null ? -Infinity : dayNumber(desde);
  const to = hasta === null ? Infinity : dayNumber(hasta);
  const status = vigencia === null ? null : codes.get(statusFacet(vigencia));
  if (status === undefined) return new Uint32Array(0);
  return places.filter(
    (place) =>
      signedOn[place]! >= from &&
      signedOn[place]! <= to &&
      (status === null || hasFacet(facets, place, status)),
  );
}
