import { formatDate } from "#lib/kernel/format-date.ts";
import { endOfPeriod, sayPeriod, startOfPeriod } from "#lib/plans/items/period.ts";

/** The days that a picture is of, both counted. ISO. */
export interface PicturePeriod {
  from: string;
  until: string;
  /** «2026-T4», «2026»; null when it was given by its days, or is the usual one. */
  named: string | null;
  isUsual: boolean;
}

/** A quarter or a year. */
export const NAMED_PERIOD = /^20\d\d(-T[1-4])?$/;

export const namedPeriod = (named: string): PicturePeriod => ({
  ...{ from: startOfPeriod(named), until: endOfPeriod(named), named, isUsual: false },
});

/** The twelve months that end today, when nothing is asked. @param today ISO date in Mexico City */
export const lastYear = (today: string): PicturePeriod => ({
  from: Temporal.PlainDate.from(today).subtract({ years: 1 }).add({ days: 1 }).toString(),
  ...{ until: today, named: null, isUsual: true },
});

/** «primer trimestre de 2027», «últimos doce meses», «del 3 de mayo de 2026 al 2 de junio de 2026». */
export function sayPicturePeriod({ from, until, named, isUsual }: PicturePeriod): string {
  if (named !== null) return sayPeriod(named);
  const days = from === until ? formatDate(from) : `del ${formatDate(from)} al ${formatDate(until)}`;
  return isUsual ? `últimos doce meses, ${days}` : days;
}

export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Quarters from the one of a day back, the latest first. */
export function quartersUntil(day: string, count: number): string[] {
  const first = Temporal.PlainDate.from(startOfPeriod(quarterOf(day)));
  return Array.from({ length: count }, (_, back) =>
    quarterOf(first.subtract({ months: 3 * back }).toString()),
  );
}

/** Every month that a period touches, «2026-11». */
export function monthsOf({ from, until }: Pick<PicturePeriod, "from" | "until">): string[] {
  const months: string[] = [];
  const last = Temporal.PlainYearMonth.from(until.slice(0, 7));
  for (
    let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  )
    months.push(month.toString());
  return months;
}
