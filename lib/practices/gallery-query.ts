import { z } from "zod";
import { STATES } from "#lib/catalogues/states.ts";
import type { PracticeKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { findCriterion } from "./criteria.ts";
import { PRACTICE_KINDS } from "./practice-kinds.ts";
import { SCORE_BANDS, type ScoreBand } from "./score-bands.ts";

export interface GalleryFilters {
  q: string | null;
  /** INEGI's code. */
  estado: string | null;
  tipo: PracticeKind | null;
  puntaje: ScoreBand | null;
  /** Number of a criterion in which the practice has to stand out. */
  criterio: number | null;
}

const schemas = {
  q: searchTextSchema,
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  tipo: bySlug(PRACTICE_KINDS),
  puntaje: bySlug(SCORE_BANDS),
  criterio: z
    .string()
    .regex(/^\d{1,2}$/, NOT_IN_LIST)
    .transform(Number)
    .refine((number) => findCriterion(number) !== undefined, NOT_IN_LIST),
};

const LABELS = {
  q: "Buscar",
  estado: "Estado",
  tipo: "Tipo",
  puntaje: "Puntaje",
  criterio: "Criterio",
};

/** What an address of the gallery asks for; a sentence for each thing that was not understood. */
export function readGalleryQuery(params: AddressParams): { filters: GalleryFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const galleryParams = ({ q, estado, tipo, puntaje, criterio }: GalleryFilters) => ({
  ...{ q, estado },
  tipo: tipo && PRACTICE_KINDS[tipo].slug,
  puntaje: puntaje && SCORE_BANDS[puntaje].slug,
  criterio: criterio === null ? null : String(criterio),
});

export const galleryAddress = (filters: GalleryFilters, page = 1): string =>
  listHref("/practicas", galleryParams(filters), page);

/** Where the same list is taken as a file. */
export const galleryFileAddress = (format: "csv" | "xlsx", filters: GalleryFilters): string =>
  listHref(`/api/practicas.${format}`, galleryParams(filters));

export const practiceAddress = (id: string): string => `/practicas/${id}`;
