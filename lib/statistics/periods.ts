import type { IsoDate } from "#lib/calendar/types.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { ADMINISTRATIONS, NAFTA_IN_FORCE } from "./administrations.ts";

export interface Period {
  group: "administracion" | "tlcan";
  name: string;
  /** Null: since ever. */
  from: IsoDate | null;
  /** The day after the last. Null: until today and on. */
  until: IsoDate | null;
  firstYear: number | null;
  /** Of a period that still runs, the year of today. */
  lastYear: number;
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The administrations, and the time before and after NAFTA: two ways to part the same years. */
export function listPeriods(today: IsoDate): Period[] {
  const year = yearOf(today);
  const { beforeNafta, sinceNafta } = statisticsWords.es;
  const naftaYear = yearOf(NAFTA_IN_FORCE);
  return [
    ...ADMINISTRATIONS.map(({ president, from, until }) => ({
      group: "administracion" as const,
      name: president,
      from,
      until,
      firstYear: yearOf(from),
      lastYear: Math.min(yearOf(until), year),
    })),
    {
      group: "tlcan",
      name: beforeNafta(naftaYear),
      from: null,
      until: NAFTA_IN_FORCE,
      firstYear: null,
      lastYear: naftaYear - 1,
    },
    {
      group: "tlcan",
      name: sinceNafta(naftaYear, year),
      from: NAFTA_IN_FORCE,
      until: null,
      firstYear: naftaYear,
      lastYear: year,
    },
  ];
}

/** Whether a signature of that day falls in the period; the query of the table says the same in SQL. */
export const isInPeriod = ({ from, until }: Pick<Period, "from" | "until">, signedOn: IsoDate): boolean =>
  (from === null || signedOn >= from) && (until === null || signedOn < until);
