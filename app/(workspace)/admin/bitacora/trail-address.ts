import { z } from "zod";
import { isoDate } from "#lib/kernel/iso-date.ts";
import { TRAIL_GROUPS, type TrailFilter, type TrailGroup } from "#lib/audit/trail-filter.ts";
import { NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";

/** The filters as the address carries them and as the screen calls them. */
export const TRAIL_PARAMS = {
  serie: "Asunto",
  persona: "Persona",
  accion: "Acción",
  desde: "Desde",
  hasta: "Hasta",
} as const;

const NO_DATE = "no es una fecha que exista, como 2026-03-31";

const schemas = {
  serie: z.enum(Object.keys(TRAIL_GROUPS) as [TrailGroup], NOT_IN_LIST),
  persona: searchTextSchema,
  accion: z.string().regex(/^[\w:]{1,60}$/, NOT_IN_LIST),
  desde: isoDate(NO_DATE),
  hasta: isoDate(NO_DATE),
};

export type TrailParams = Record<keyof typeof TRAIL_PARAMS, string | null>;

export function readTrailFilter(asked: AddressParams) {
  const { values, ignored } = readAddress(schemas, TRAIL_PARAMS, asked);
  const { serie, persona, accion, desde, hasta } = values;
  const filter: TrailFilter = {
    ...(serie ? { group: serie } : {}),
    ...(persona ? { person: persona } : {}),
    ...(accion ? { action: accion } : {}),
    ...(desde ? { from: desde } : {}),
    ...(hasta ? { until: hasta } : {}),
  };
  return { filter, values, ignored };
}
