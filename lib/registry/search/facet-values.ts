import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { areaNameIn } from "#lib/catalogues/area-name-in.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { STATE_NAMES } from "#lib/catalogues/state-name.ts";
import { labelIn, type Language } from "#lib/kernel/language.ts";
import { AGREEMENT_LEVELS } from "../agreement-levels.ts";
import type { AgreementFilters } from "../agreement-query.ts";
import { AGREEMENT_REGIONS } from "../agreement-regions.ts";
import { AGREEMENT_STATUSES } from "../agreement-status.ts";
import type { FacetName } from "./facet-filters.ts";

/** Of what cannot be known without the database: the key of each area and its name. */
export type AreaNames = ReadonlyMap<string, string>;

type Labelled = Readonly<Record<string, { label: string; labelEn: string; slug: string }>>;
const TABLES: Partial<Record<FacetName, Labelled>> = {
  nivel: AGREEMENT_LEVELS,
  tipo: AGREEMENT_KINDS,
  contraparte: COUNTERPART_TYPES,
  region: AGREEMENT_REGIONS,
  vigencia: AGREEMENT_STATUSES,
};

/** How people read the value of a facet: «Jalisco», «Zapopan», «2010-2019». */
export function facetLabel(
  name: FacetName,
  value: string,
  areaNames: AreaNames,
  language: Language = "es",
): string {
  switch (name) {
    case "estado":
      return STATE_NAMES.get(value) ?? value;
    case "pais":
      return countryName(value, language);
    case "area":
      return areaNameIn(language, areaNames.get(value) ?? value);
    case "municipio":
      return `${value.slice(3)} (${STATE_NAMES.get(value.slice(0, 2))})`;
    case "decada":
      return `${value}-${Number(value) + 9}`;
    default:
      return labelOf(TABLES[name]?.[value], language) ?? value;
  }
}

const labelOf = (row: Labelled[string] | undefined, language: Language) => row && labelIn(row, language);

/** How addresses write it. */
export const facetSlug = (name: FacetName, value: string): string => TABLES[name]?.[value]?.slug ?? value;

/** The same search, in those that have this value. A decade is the dates between its ends. */
export function narrowTo(filters: AgreementFilters, name: FacetName, value: string): AgreementFilters {
  const values =
    name === "decada" ? { desde: `${value}-01-01`, hasta: `${Number(value) + 9}-12-31` } : { [name]: value };
  return { ...filters, ...values, pagina: 1 };
}
