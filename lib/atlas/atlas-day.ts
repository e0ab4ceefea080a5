import type { IsoDate } from "#lib/calendar/types.ts";

/**
 * The day on which a year is looked at: its last one, and of a year that has not ended, today.
 * @param today ISO date in Mexico City
 */
export function dayOfYear(year: number | null, today: IsoDate): IsoDate {
  const last = `${year ?? today.slice(0, 4)}-12-31`;
  return last < today ? last : today;
}

/** What is counted, as screens and files say it. */
export const ATLAS_RULE =
  "Se cuentan los acuerdos del registro vigentes el último día del año elegido, o hoy si el año no ha terminado, y los " +
  "hermanamientos sin registro que sus oficinas comparten. Un acuerdo cuenta una vez en cada país y en cada ciudad de sus " +
  "contrapartes, de modo que los países pueden sumar más que el total. La vitalidad es la de hoy y solo se sabe de los " +
  "vínculos que su oficina comparte.";
