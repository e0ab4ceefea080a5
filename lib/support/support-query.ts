import { z } from "zod";
import type { SupportKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { SUPPORT_KINDS } from "./kinds.ts";

export const SUPPORT_HREF = "/apoyos";

export const supportHref = (folio: string): string => `${SUPPORT_HREF}/${folio}`;

/** Those that somebody must still do something about, or those that ended. */
export const SUPPORT_LISTS = { abiertas: "Abiertas", concluidas: "Concluidas" } as const;
export type SupportList = keyof typeof SUPPORT_LISTS;

export interface SupportFilters {
  lista: SupportList;
  q: string | null;
  tipo: SupportKind | null;
  /** Only those that the reader attends, or that nobody attends yet. */
  de: "mias" | "nadie" | null;
}

const schemas = {
  lista: z.enum(["abiertas", "concluidas"], NOT_IN_LIST),
  q: searchTextSchema,
  tipo: bySlug<SupportKind>(SUPPORT_KINDS),
  de: z.enum(["mias", "nadie"], NOT_IN_LIST),
};

const LABELS = { lista: "Lista", q: "Buscar", tipo: "Qué se pide", de: "Quién atiende" };

/** What an address of the list asks for; a sentence for each thing that was not understood. */
export function readSupportQuery(params: AddressParams): { filters: SupportFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: { ...values, lista: values.lista ?? "abiertas" }, ignored };
}

/** The filters as an address carries them, the list apart. */
export const supportParams = ({ q, tipo, de }: SupportFilters) => ({
  ...{ q, de },
  tipo: tipo && SUPPORT_KINDS[tipo].slug,
});

export const supportListHref = (filters: SupportFilters, page = 1, path = SUPPORT_HREF): string =>
  listHref(
    path,
    { lista: filters.lista === "abiertas" ? null : filters.lista, ...supportParams(filters) },
    page,
  );
