import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { countryRegion } from "#lib/catalogues/country-region.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import { LANGUAGES } from "#lib/catalogues/languages.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { PartnerKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import type { TableFormat } from "#lib/open-data/table-file.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { PUBLIC_PHASES, type PublicPhase } from "../notice-phase.ts";
import type { NoticeView } from "../notice-view.ts";
import { NOTICES_PATH } from "./notice-paths.ts";

export interface NoticeFilters {
  q: string | null;
  situacion: PublicPhase | null;
  /** INEGI's code. */
  estado: string | null;
  /** Key of an area. */
  area: string | null;
  /** Whom it looks for. */
  contraparte: PartnerKind | null;
  /** ISO 3166-1: a country of which a partner would do. */
  pais: string | null;
  lengua: string | null;
}

const schemas = {
  q: searchTextSchema,
  situacion: bySlug(PUBLIC_PHASES),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  area: z.string().regex(AREA_KEY, NOT_IN_LIST),
  contraparte: bySlug<PartnerKind>(PARTNER_KINDS),
  pais: z.string().refine((code) => countryRegion(code) !== null && code !== "MX", NOT_IN_LIST),
  lengua: z.enum(LANGUAGES, NOT_IN_LIST),
};

const LABELS = {
  q: "Buscar",
  situacion: "Situación",
  estado: "Estado",
  area: "Área",
  contraparte: "Con quién",
  pais: "De qué país",
  lengua: "Lengua",
};

/** What an address asks for; a sentence for each thing that was not understood. */
export function readNoticesQuery(params: AddressParams): { filters: NoticeFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const noticeParams = ({ situacion, contraparte, ...rest }: NoticeFilters) => ({
  ...rest,
  situacion: situacion && PUBLIC_PHASES[situacion].slug,
  contraparte: contraparte && PARTNER_KINDS[contraparte].slug,
});

export const isFiltered = (filters: NoticeFilters): boolean =>
  Object.values(filters).some((value) => value !== null);

export const noticesAddress = (filters: NoticeFilters, page = 1): string =>
  listHref(NOTICES_PATH, noticeParams(filters), page);

/** Where the same list is followed by a reader of feeds. */
export const noticesFeedAddress = (format: "atom" | "json", filters: NoticeFilters): string =>
  listHref(`${NOTICES_PATH}.${format}`, noticeParams(filters));

export const noticesFileAddress = (format: TableFormat, filters: NoticeFilters): string =>
  listHref(`/api/contrapartes.${format}`, noticeParams(filters));

/** The filters in words; empty for the whole list. */
export function nameNoticeFilters(filters: NoticeFilters, areaName: string): string {
  const { q, situacion, estado, area, contraparte, pais, lengua } = filters;
  const parts = [
    q && `Texto: ${q}`,
    situacion && `Situación: ${PUBLIC_PHASES[situacion].label}`,
    estado && `Estado: ${STATES.find(([code]) => code === estado)![1]}`,
    area && `Área: ${areaName}`,
    contraparte && `Con quién: ${PARTNER_KINDS[contraparte].label}`,
    pais && `De qué país: ${countryName(pais)}`,
    lengua && `Lengua: ${languageName(lengua)}`,
  ];
  return parts.filter(Boolean).join("; ");
}

const ORDER: readonly string[] = ["OPEN", "EXPIRED", "CLOSED"];

/** The notices that the filters let through: first the open ones, and in each group the last published. */
export const selectNotices = (notices: readonly NoticeView[], filters: NoticeFilters): NoticeView[] =>
  notices
    .filter((notice) => isWanted(notice, filters))
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.phase) - ORDER.indexOf(other.phase) ||
        other.publishedAt!.getTime() - one.publishedAt!.getTime(),
    );

function isWanted(notice: NoticeView, filters: NoticeFilters): boolean {
  const { q, situacion, estado, area, contraparte, pais, lengua } = filters;
  if (situacion !== null && notice.phase !== situacion) return false;
  if (estado !== null && notice.office.stateCode !== estado) return false;
  if (area !== null && notice.areas.every(({ key }) => key !== area)) return false;
  if (contraparte !== null && notice.kinds.length > 0 && !notice.kinds.includes(contraparte)) return false;
  if (pais !== null && !takesCountry(notice, pais)) return false;
  if (lengua !== null && !notice.languages.includes(lengua)) return false;
  return q === null || hasWords(notice, q);
}

/** Whether a partner of that country would do: it is named, or is of a region that is, or any would. */
export function takesCountry(
  { countries, regions }: Pick<NoticeView, "countries" | "regions">,
  code: string,
) {
  if (countries.length === 0 && regions.length === 0) return true;
  const region = countryRegion(code);
  return countries.some((country) => country.code === code) || regions.some((one) => one === region);
}

/** Every word has to be somewhere, whatever its accents and capitals. */
function hasWords({ title, offers, seeks, office, areas }: NoticeView, typed: string): boolean {
  const place = [office.name, office.state, office.municipality ?? ""];
  const text = plainName([title, offers, seeks, ...place, ...areas.map(({ name }) => name)].join(" "));
  return searchWords(typed).every((word) => text.includes(plainName(word)));
}
