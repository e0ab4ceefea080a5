import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { countryRegion } from "#lib/catalogues/country-region.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { AgreementKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import type { TableFormat } from "#lib/open-data/table-file.ts";
import { WORLD_REGIONS, type WorldRegion } from "#lib/registry/world-regions.ts";
import { VITALITIES, type Vitality } from "#lib/ties/rules/vitality.ts";

export const ATLAS_PATH = "/atlas";

export interface AtlasFilters {
  /** As it stood at the end of that year; null, today. */
  anio: number | null;
  /** INEGI's code. */
  estado: string | null;
  /** ISO 3166-1. */
  pais: string | null;
  region: WorldRegion | null;
  tipo: AgreementKind | null;
  /** Today's, of the ties that their offices share. */
  vitalidad: Vitality | null;
}

/** Before it no agreement of the registry could be. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const schemas = {
  anio: z
    .string()
    .regex(/^\d{4}$/, "no es un año")
    .transform(Number)
    .refine((year) => year >= FIRST_YEAR && year <= LAST_YEAR, "no es un año del atlas"),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  pais: z.string().refine((code) => countryRegion(code) !== null && code !== "MX", NOT_IN_LIST),
  region: bySlug<WorldRegion>(WORLD_REGIONS),
  tipo: bySlug<AgreementKind>(AGREEMENT_KINDS),
  vitalidad: bySlug<Vitality>(VITALITIES),
};

const LABELS = {
  anio: "Año",
  estado: "Estado",
  pais: "País",
  region: "Región",
  tipo: "Tipo",
  vitalidad: "Vitalidad",
};

/** What an address asks for; a sentence for each thing that was not understood. */
export function readAtlasQuery(params: AddressParams): { filters: AtlasFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const atlasParams = ({ anio, estado, pais, region, tipo, vitalidad }: AtlasFilters) => ({
  ...{ anio: anio === null ? null : String(anio), estado, pais },
  region: region && WORLD_REGIONS[region].slug,
  tipo: tipo && AGREEMENT_KINDS[tipo].slug,
  vitalidad: vitalidad && VITALITIES[vitalidad].slug,
});

export const isFiltered = (filters: AtlasFilters): boolean =>
  Object.values(filters).some((value) => value !== null);

export const atlasAddress = (filters: AtlasFilters): string => listHref(ATLAS_PATH, atlasParams(filters));

/** The page of a country, with the filters that mean something there. */
export const countryAddress = (code: string, { anio, estado, tipo, vitalidad }: AtlasFilters, page = 1) =>
  listHref(
    `${ATLAS_PATH}/${code}`,
    atlasParams({ anio, estado, tipo, vitalidad, pais: null, region: null }),
    page,
  );

export const atlasFileAddress = (format: TableFormat, filters: AtlasFilters): string =>
  listHref(`/api/atlas.${format}`, atlasParams(filters));

export const atlasJsonAddress = (filters: AtlasFilters): string =>
  listHref("/api/atlas", atlasParams(filters));

/** The filters in words beside the year, «Jalisco, Europa, hermanamiento»; empty for the whole atlas. */
export function nameAtlasFilters({ estado, pais, region, tipo, vitalidad }: AtlasFilters): string {
  const parts = [
    estado && STATES.find(([code]) => code === estado)![1],
    pais && countryName(pais),
    region && WORLD_REGIONS[region].label,
    tipo && AGREEMENT_KINDS[tipo].label.toLowerCase(),
    vitalidad && VITALITIES[vitalidad].label.toLowerCase(),
  ];
  return parts.filter(Boolean).join(", ");
}
