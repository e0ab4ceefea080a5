import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { EventKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { isoDate } from "#lib/kernel/iso-date.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { EVENT_KINDS } from "./event-words.ts";

export interface AgendaFilters {
  q: string | null;
  /** INEGI's code. */
  estado: string | null;
  /** Key of an area. */
  tema: string | null;
  /** ISO 3166-1 alpha-2; MX too. */
  pais: string | null;
  /** Id of an office. */
  oficina: string | null;
  tipo: EventKind | null;
  /** ISO dates in Mexico City, both counted. */
  desde: string | null;
  hasta: string | null;
}

/** The list, or a month as a table. */
export interface AgendaQuery {
  filters: AgendaFilters;
  /** «2026-12», or null for the list. */
  month: string | null;
  /** As places instead of days; a month goes before it. */
  map: boolean;
  ignored: string[];
}

const date = isoDate("no es una fecha").refine((day) => day < "2200", "no es una fecha");

const schemas = {
  q: searchTextSchema,
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  tema: z.string().regex(AREA_KEY, NOT_IN_LIST),
  pais: z
    .string()
    .toUpperCase()
    .refine((code) => listCountries().some((one) => one.code === code), NOT_IN_LIST),
  oficina: z.string().refine(isUuid, NOT_IN_LIST),
  tipo: bySlug(EVENT_KINDS),
  desde: date,
  hasta: date,
  vista: z.literal("mapa", "no es una vista"),
  mes: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, "no es un mes, como 2026-12"),
};

const LABELS = {
  ...{ q: "Buscar", estado: "Estado", tema: "Tema", pais: "País", oficina: "Convoca", tipo: "Tipo" },
  ...{ desde: "Desde", hasta: "Hasta", mes: "Mes", vista: "Vista" },
};

/** What an address of the agenda asks for; a sentence for each thing that was not understood. */
export function readAgendaQuery(params: AddressParams): AgendaQuery {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  const { mes, vista, ...filters } = values;
  return { filters, month: mes, map: vista !== null && mes === null, ignored };
}

/** The filters as an address carries them. */
export const agendaParams = (filters: AgendaFilters) => ({
  ...filters,
  tipo: filters.tipo && EVENT_KINDS[filters.tipo].slug,
});

export const agendaAddress = (filters: AgendaFilters, page = 1): string =>
  listHref("/agenda", agendaParams(filters), page);

/** A month has its own days: from and until are left out. */
export const monthAddress = (filters: AgendaFilters, month: string): string =>
  listHref("/agenda", { ...agendaParams(filters), desde: null, hasta: null, mes: month });

/** Where the same events are followed from a calendar program. */
export const agendaIcsAddress = (filters: AgendaFilters): string =>
  listHref("/agenda.ics", agendaParams(filters));

/** The same events on a map. */
export const mapAddress = (filters: AgendaFilters): string =>
  listHref("/agenda", { ...agendaParams(filters), vista: "mapa" });
