import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { AGREEMENT_LEVELS } from "./agreement-levels.ts";
import { type AgreementFilters, DEFAULT_PAGE_SIZE, orderFor, type ParamName } from "./agreement-query.ts";
import { AGREEMENT_REGIONS } from "./agreement-regions.ts";
import { AGREEMENT_STATUSES } from "./agreement-status.ts";

/** The one address of a list: what is not asked for, or is so by default, is not in it. */
export function registryAddress(filters: AgreementFilters): string {
  const values = paramsOf(filters);
  const query = new URLSearchParams(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null),
  );
  return query.size === 0 ? "/registro" : `/registro?${query}`;
}

/** The permanent address of an agreement. */
export const agreementAddress = (number: string): string => `/registro/${encodeURIComponent(number)}`;

/** The filters as an address carries them; null what it does not carry. */
export function paramsOf(filters: AgreementFilters): Record<ParamName, string | null> {
  const { q, nivel, tipo, contraparte, vigencia, orden, pagina, por_pagina } = filters;
  const { estado, municipio, pais, region, area, desde, hasta } = filters;
  return {
    q: q || null,
    estado,
    nivel: nivel && AGREEMENT_LEVELS[nivel].slug,
    municipio,
    pais,
    region: region && AGREEMENT_REGIONS[region].slug,
    tipo: tipo && AGREEMENT_KINDS[tipo].slug,
    area,
    contraparte: contraparte && COUNTERPART_TYPES[contraparte].slug,
    vigencia: vigencia && AGREEMENT_STATUSES[vigencia].slug,
    desde,
    hasta,
    orden: orden === orderFor(null, q) ? null : orden,
    pagina: pagina > 1 ? String(pagina) : null,
    por_pagina: por_pagina === DEFAULT_PAGE_SIZE ? null : String(por_pagina),
  };
}
