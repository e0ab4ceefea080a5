import { type TrailFilter, type TrailGroup, TRAIL_GROUPS } from "#lib/audit/trail-filter.ts";
import { readParams } from "#lib/forms/read-params.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";

const TRAIL_PARAMS = ["serie", "persona", "accion", "desde", "hasta"] as const;

/** The filters as the address carries them. */
export type TrailParams = Record<(typeof TRAIL_PARAMS)[number], string>;

export const readTrailParams = (asked: Parameters<typeof readParams>[0]): TrailParams =>
  readParams(asked, TRAIL_PARAMS);

const isDate = (text: string) => isoDateSchema.safeParse(text).success;

/** A date that does not exist or a series that is not one filters nothing, and the page says so. */
export const readTrailFilter = ({ serie, persona, accion, desde, hasta }: TrailParams): TrailFilter => ({
  ...(serie in TRAIL_GROUPS ? { group: serie as TrailGroup } : {}),
  ...(persona.trim() ? { person: persona.trim() } : {}),
  ...(accion ? { action: accion } : {}),
  ...(isDate(desde) ? { from: desde } : {}),
  ...(isDate(hasta) ? { until: hasta } : {}),
});

/** One sentence per date that is not one. */
export const trailErrors = ({ desde, hasta }: TrailParams): { desde?: string; hasta?: string } => {
  const sentence = "Escriba una fecha que exista, con día, mes y año.";
  return {
    ...(desde && !isDate(desde) ? { desde: sentence } : {}),
    ...(hasta && !isDate(hasta) ? { hasta: sentence } : {}),
  };
};
