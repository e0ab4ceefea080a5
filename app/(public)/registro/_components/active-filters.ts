import { listWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import { type AgreementFilters, orderFor, type ParamName } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { NAMED_FACETS } from "#lib/registry/search/facet-filters.ts";
import { type AreaNames, facetLabel } from "#lib/registry/search/facet-values.ts";

export interface ActiveFilter {
  name: ParamName;
  /** "Estado: Jalisco". */
  text: string;
  /** The same list without it. */
  withoutIt: string;
}

/** What narrows the list now: the text, the facets, the dates. */
export function activeFilters(
  filters: AgreementFilters,
  areaNames: AreaNames,
  language: Language,
): ActiveFilter[] {
  const words = listWords[language];
  const { q, desde, hasta } = filters;
  const values: [ParamName, string | null][] = [
    ["q", q && words.quoted(q)],
    ...NAMED_FACETS.map((name): [ParamName, string | null] => {
      const value = filters[name];
      return [name, value && facetLabel(name, value, areaNames, language)];
    }),
    ["desde", desde && formatDate(desde, language)],
    ["hasta", hasta && formatDate(hasta, language)],
  ];
  return values.flatMap(([name, value]) =>
    value
      ? [
          {
            name,
            text: `${words.params[name]}: ${value}`,
            withoutIt: registryAddress(without(filters, name), language),
          },
        ]
      : [],
  );
}

export function without(filters: AgreementFilters, name: ParamName): AgreementFilters {
  const q = name === "q" ? "" : filters.q;
  return { ...filters, [name]: null, q, orden: orderFor(filters.orden, q), pagina: 1 };
}
