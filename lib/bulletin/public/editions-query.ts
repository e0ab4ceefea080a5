import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";

export interface EditionFilters {
  q: string | null;
  /** Key of an area. */
  tema: string | null;
  anio: string | null;
}

const schemas = {
  q: searchTextSchema,
  tema: z.string().regex(AREA_KEY, NOT_IN_LIST),
  anio: z.string().regex(/^20\d{2}$/, "no es un año, como 2026"),
};

const LABELS = { q: "Buscar", tema: "Tema", anio: "Año" };

/** What an address asks for; a sentence for each thing that was not understood. */
export function readEditionsQuery(params: AddressParams): { filters: EditionFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

export const editionsAddress = (filters: EditionFilters, page = 1): string =>
  listHref("/boletin", { ...filters }, page);

/** Where the same list is followed by a reader of feeds. */
export const editionsFeedAddress = (format: "atom" | "json", filters: EditionFilters): string =>
  listHref(`/boletin.${format}`, { ...filters });
