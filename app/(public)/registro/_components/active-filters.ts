import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import {
  type AgreementFilters,
  orderFor,
  PARAM_LABELS,
  type ParamName,
} from "#lib/registry/agreement-query.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import type { FilterOptions } from "#lib/registry/list-filter-options.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";

export interface ActiveFilter {
  name: ParamName;
  /** "Estado: Jalisco". */
  text: string;
  /** The same list without it. */
  withoutIt: string;
}

/** What narrows the list now, in the order of the form. */
export function activeFilters(filters: AgreementFilters, options: FilterOptions): ActiveFilter[] {
  const values = valuesOf(filters, options);
  const names = Object.keys(values) as (keyof typeof values)[];
  return names.flatMap((name) => {
    const value = values[name];
    if (!value) return [];
    return [
      { name, text: `${PARAM_LABELS[name]}: ${value}`, withoutIt: registryAddress(without(filters, name)) },
    ];
  });
}

const valuesOf = (filters: AgreementFilters, { areas, countries }: FilterOptions) => {
  const { q, estado, nivel, pais, tipo, area, contraparte, vigencia, desde, hasta } = filters;
  return {
    q: q && `«${q}»`,
    estado: STATES.find(([code]) => code === estado)?.[1],
    nivel: nivel && AGREEMENT_LEVELS[nivel].label,
    tipo: tipo && AGREEMENT_KINDS[tipo].label,
    area: area && (areas.find(({ key }) => key === area)?.name ?? area),
    pais: pais && (countries.find(({ code }) => code === pais)?.name ?? pais),
    contraparte: contraparte && COUNTERPART_TYPES[contraparte].label,
    vigencia: vigencia && AGREEMENT_STATUSES[vigencia].label,
    desde: desde && formatDate(desde),
    hasta: hasta && formatDate(hasta),
  } as const satisfies Partial<Record<ParamName, string | null | undefined>>;
};

function without(filters: AgreementFilters, name: ParamName): AgreementFilters {
  const q = name === "q" ? "" : filters.q;
  return { ...filters, [name]: null, q, orden: orderFor(filters.orden, q), pagina: 1 };
}
