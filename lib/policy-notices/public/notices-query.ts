import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import type { PolicyNoticeKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { POLICY_NOTICE_KINDS } from "../policy-notice-words.ts";

export interface NoticeFilters {
  q: string | null;
  /** Key of an area. */
  tema: string | null;
  /** ISO 3166-1. */
  pais: string | null;
  tipo: PolicyNoticeKind | null;
  anio: string | null;
}

const schemas = {
  q: searchTextSchema,
  tema: z.string().regex(AREA_KEY, NOT_IN_LIST),
  pais: z
    .string()
    .toUpperCase()
    .refine((code) => listCountries().some((one) => one.code === code), NOT_IN_LIST),
  tipo: bySlug(POLICY_NOTICE_KINDS),
  anio: z.string().regex(/^20\d{2}$/, "no es un año, como 2026"),
};

const LABELS = { q: "Buscar", tema: "Tema", pais: "País", tipo: "Asunto", anio: "Año" };

/** What an address asks for; a sentence for each thing that was not understood. */
export function readNoticesQuery(params: AddressParams): { filters: NoticeFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const noticeParams = ({ tipo, ...rest }: NoticeFilters) => ({
  ...rest,
  tipo: tipo && POLICY_NOTICE_KINDS[tipo].slug,
});

export const noticesAddress = (filters: NoticeFilters, page = 1): string =>
  listHref("/comunicados", noticeParams(filters), page);

/** Where the same list is followed by a reader of feeds. */
export const noticesFeedAddress = (format: "atom" | "json", filters: NoticeFilters): string =>
  listHref(`/comunicados.${format}`, noticeParams(filters));

export const noticeAddress = (code: string): string => `/comunicados/${code}`;
