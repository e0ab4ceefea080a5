import { STATES } from "#lib/catalogues/states.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import { FIRST_YEAR } from "./index-input.ts";

/** The state and year that an address names, or null for what there can be no index of. */
export function readSubject(
  { estado, anio }: { estado: string; anio: string },
  today: IsoDate,
): { state: string; year: number } | null {
  const known = STATES.some(([code]) => code === estado);
  const year = /^\d{4}$/.test(anio) ? Number(anio) : 0;
  return known && year >= FIRST_YEAR && year <= Number(today.slice(0, 4)) ? { state: estado, year } : null;
}
