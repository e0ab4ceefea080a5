import type { IsoDate } from "#lib/calendar/types.ts";

interface Administration {
  president: string;
  /** The first day of the term. */
  from: IsoDate;
  /** The day the next one begins. */
  until: IsoDate;
}

// Article 83 of the Constitution: 1 December, and 1 October since the reform that took effect in 2024.
const TERMS = [
  ["Miguel de la Madrid", "1982-12-01"],
  ["Carlos Salinas", "1988-12-01"],
  ["Ernesto Zedillo", "1994-12-01"],
  ["Vicente Fox", "2000-12-01"],
  ["Felipe Calderón", "2006-12-01"],
  ["Enrique Peña Nieto", "2012-12-01"],
  ["Andrés M. López Obrador", "2018-12-01"],
  ["Claudia Sheinbaum Pardo", "2024-10-01"],
] as const;

const END_OF_LAST_TERM: IsoDate = "2030-10-01";

/** The federal administrations from 1982 on, one after another without a gap. */
export const ADMINISTRATIONS: readonly Administration[] = TERMS.map(([president, from], at) => ({
  president,
  from,
  until: TERMS[at + 1]?.[1] ?? END_OF_LAST_TERM,
}));

/** NAFTA entered into force on this day. */
export const NAFTA_IN_FORCE: IsoDate = "1994-01-01";
