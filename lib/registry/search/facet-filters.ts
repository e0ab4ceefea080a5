import type { AgreementFilters } from "../agreement-query.ts";

/** By what results are counted, named as the address names the filter. */
export const FACETS = [
  "estado",
  "nivel",
  "municipio",
  "tipo",
  "contraparte",
  "pais",
  "region",
  "area",
  "vigencia",
  "decada",
] as const;
export type FacetName = (typeof FACETS)[number];

/** Those that an address carries by their own name; a decade is the dates between its ends. */
export const NAMED_FACETS = FACETS.filter((name) => name !== "decada");

/**
 * The filters that are facets of the search table, «estado=14». Country and type are asked of one and the same
 * counterpart: a government of France, not one of France and some government. The status is not among them: it changes
 * with the day.
 */
export function facetFilters(filters: AgreementFilters): string[] {
  const { estado, nivel, municipio, tipo, area, region, pais, contraparte } = filters;
  const values = { estado, nivel, municipio, tipo, area, region };
  const simple = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value}`],
  );
  if (pais && contraparte) return [...simple, `pareja=${pais}+${contraparte}`];
  return [
    ...simple,
    ...(pais ? [`pais=${pais}`] : []),
    ...(contraparte ? [`contraparte=${contraparte}`] : []),
  ];
}
