import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { ActivityKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { isoDate } from "#lib/kernel/iso-date.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { ACTIVITY_KINDS } from "./activity-kinds.ts";
import { lastYear, NAMED_PERIOD, namedPeriod, type PicturePeriod } from "./panorama-period.ts";

/** In an address, those that have none: no state, no theme, no country, no office of the portal. */
export const NONE = "sin";

export interface PanoramaFilters {
  period: PicturePeriod;
  /** INEGI's code, or `NONE`. */
  estado: string | null;
  /** Key of an area, or `NONE`. */
  tema: string | null;
  /** ISO 3166-1 alpha-2, or `NONE`. */
  pais: string | null;
  tipo: ActivityKind | null;
  /** Id of an office, or `NONE`. */
  oficina: string | null;
  /** Exact name of an institution. */
  con: string | null;
}

const date = isoDate("no es una fecha").refine((day) => day >= "1950" && day < "2200", "no es una fecha");
const countries = new Set(listCountries().map(({ code }) => code));

const schemas = {
  periodo: z.string().regex(NAMED_PERIOD, "no es un trimestre, como 2026-T4, ni un año"),
  desde: date,
  hasta: date,
  estado: z.enum([...STATES.map(([code]) => code), NONE], NOT_IN_LIST),
  tema: z.string().regex(AREA_KEY, NOT_IN_LIST),
  pais: z.string().refine((code) => code === NONE || countries.has(code), NOT_IN_LIST),
  tipo: bySlug<ActivityKind>(ACTIVITY_KINDS),
  oficina: z.string().refine((id) => id === NONE || isUuid(id), NOT_IN_LIST),
  con: z
    .string()
    .max(300, "es demasiado largo")
    .refine((name) => !/\p{Cc}/u.test(name), "no es un nombre"),
};

/** A page with more months would be endless. */
const MOST_YEARS = 40;

const LABELS = {
  ...{ periodo: "Periodo", desde: "Desde", hasta: "Hasta", estado: "Estado", tema: "Tema" },
  ...{ pais: "País", tipo: "Tipo", oficina: "Oficina", con: "Con quién" },
};

/** What an address asks for; a sentence for each thing that was not understood. @param today ISO date in Mexico City */
export function readPanoramaQuery(
  params: AddressParams,
  today: string,
): { filters: PanoramaFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  const { periodo, desde, hasta, ...rest } = values;
  if (periodo !== null && (desde !== null || hasta !== null))
    ignored.push("Se usan las fechas escritas y no el periodo elegido: para usarlo, bórrelas.");
  const period = periodOf({ periodo, desde, hasta }, today);
  if (period === null)
    ignored.push(
      `Las fechas no forman un periodo de hasta ${MOST_YEARS} años: se muestran los últimos doce meses.`,
    );
  return { filters: { ...rest, period: period ?? lastYear(today) }, ignored };
}

/** A day without the other goes a year from it. Null when they are the wrong way round, or too far apart. */
function periodOf(
  { periodo, desde, hasta }: { periodo: string | null; desde: string | null; hasta: string | null },
  today: string,
): PicturePeriod | null {
  if (desde !== null || hasta !== null) {
    const from = desde ?? Temporal.PlainDate.from(hasta!).subtract({ years: 1 }).add({ days: 1 }).toString();
    const until = hasta ?? Temporal.PlainDate.from(desde!).add({ years: 1 }).subtract({ days: 1 }).toString();
    const last = Temporal.PlainDate.from(from).add({ years: MOST_YEARS }).toString();
    return from <= until && until < last ? { from, until, named: null, isUsual: false } : null;
  }
  return periodo === null ? lastYear(today) : namedPeriod(periodo);
}

/** The filters as an address carries them. */
export function panoramaParams({ period, tipo, ...rest }: PanoramaFilters): Record<string, string | null> {
  const { from, until, named, isUsual } = period;
  const days = named === null && !isUsual;
  return {
    ...{ periodo: named, desde: days ? from : null, hasta: days ? until : null },
    ...rest,
    tipo: tipo && ACTIVITY_KINDS[tipo].slug,
  };
}

export const PUBLIC_HREF = "/panorama";
export const WORKSPACE_HREF = "/panorama-pais";
export type PanoramaHref = typeof PUBLIC_HREF | typeof WORKSPACE_HREF;

export const panoramaAddress = (base: PanoramaHref, filters: PanoramaFilters): string =>
  listHref(base, panoramaParams(filters));

/** Where the activities behind a figure are listed. */
export const activitiesAddress = (base: PanoramaHref, filters: PanoramaFilters, page = 1): string =>
  listHref(`${base}/actividades`, panoramaParams(filters), page);

/** What a figure, or the list of activities, can be taken as. */
export const PANORAMA_FORMATS = ["csv", "xlsx", "json", "svg"] as const;
export type PanoramaFormat = (typeof PANORAMA_FORMATS)[number];

/** Where a figure is taken as a file. */
export const panoramaFileAddress = (
  base: PanoramaHref,
  file: { key: string; format: PanoramaFormat },
  filters: PanoramaFilters,
): string =>
  listHref(
    `${base === PUBLIC_HREF ? "/api/panorama" : `${base}/exportar`}/${file.key}${file.format === "json" ? "" : `.${file.format}`}`,
    panoramaParams(filters),
  );
