import type { DatePrecision } from "#lib/generated/prisma/enums.ts";
import { statusWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";

const LENGTHS = { DAY: 10, MONTH: 7, YEAR: 4 } as const satisfies Record<DatePrecision, number>;

/** A date as far as it is known, in ISO 8601: "1998-03-15", "1998-03", "1998". */
export type PartialDate = string;

/** @param day as the database keeps it: the first one of what is known */
export const partialDate = (day: Date, known: DatePrecision): PartialDate =>
  isoOfColumn(day).slice(0, LENGTHS[known]);

/** «15 de marzo de 1998», «marzo de 1998», «1998». */
export function formatPartialDate(date: PartialDate, language: Language = "es"): string {
  if (date.length === LENGTHS.YEAR) return date;
  if (date.length === LENGTHS.DAY) return formatDate(date, language);
  return formatDate(`${date}-01`, language).replace(/^1 (?:de )?/, "");
}

/** The same inside a sentence: «el 15 de marzo de 1998», «en marzo de 1998», «en 1998». */
export function whenOf(date: PartialDate, language: Language = "es"): string {
  const { onDay, inPeriod } = statusWords[language];
  return (date.length === LENGTHS.DAY ? onDay : inPeriod)(formatPartialDate(date, language));
}
