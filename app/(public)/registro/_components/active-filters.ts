import { formatDate } from "#lib/kernel/format-date.ts";
import {
  type AgreementFilters,
  orderFor,
  PARAM_LABELS,
  type ParamName,
} from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { type AreaNames, facetLabel } from "#lib/registry/search/facet-values.ts";

export interface ActiveFilter {
  name: ParamName;
  /** "Estado: Jalisco". */
  text: string;
  /** The same list without it. */
  withoutIt: string;
}

const BY_FACET = [
  "estado",
  "nivel",
  "municipio",
  "tipo",
  "area",
  "pais",
  "region",
  "contraparte",
  "vigencia",
] as const;

/** What narrows the list now: the text, the facets, the dates. */
export function activeFilters(filters: AgreementFilters, areaNames: AreaNames): ActiveFilter[] {
  const { q, desde, hasta } = filters;
  const values: [ParamName, string | null][] = [
    ["q", q && `«${q}»`],
    ...BY_FACET.map((name): [ParamName, string | null] => {
      const value = filters[name];
      return [name, value && facetLabel(name, value, areaNames)];
    }),
    ["desde", desde && formatDate(desde)],
    ["hasta", hasta && formatDate(hasta)],
  ];
  return values.flatMap(([name, value]) =>
    value
      ? [
          {
            name,
            text: `${PARAM_LABELS[name]}: ${value}`,
            withoutIt: registryAddress(without(filters, name)),
          },
        ]
      : [],
  );
}

export function without(filters: AgreementFilters, name: ParamName): AgreementFilters {
  const q = name === "q" ? "" : filters.q;
  return { ...filters, [name]: null, q, orden: orderFor(filters.orden, q), pagina: 1 };
}
