import type { DatePrecision } from "#lib/generated/prisma/enums.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";
import type { CellOrigin } from "../reading/cell.ts";
import { dateOfSerial } from "../reading/xlsx/excel-serial.ts";
import { findMonth } from "./month-names.ts";

export interface ReadDate {
  year: number;
  month: number | null;
  day: number | null;
  /** Somebody else could have read it otherwise: it has to be said. */
  interpreted: boolean;
}

const EARLIEST_YEAR = 1810;
const LATEST_YEAR = 2200;

/**
 * A date written by people, whole or partial, or null when it is none or could not exist. A date of figures alone is
 * day, month and year, unless only month first makes sense; of two figures, the year is the nearest one that is not in
 * the future.
 * @param thisYear of today, by which years of two figures are understood
 */
export function readDate(written: string, origin: CellOrigin | undefined, thisYear: number): ReadDate | null {
  const plain = clean(written);
  const found =
    readIso(plain) ?? readFigures(plain, thisYear) ?? readWords(plain, thisYear) ?? readSerial(plain);
  if (!found || found.year < EARLIEST_YEAR || found.year > LATEST_YEAR) return null;
  if (found.month !== null && (found.month < 1 || found.month > 12)) return null;
  if (found.day !== null && !exists(found.year, found.month!, found.day)) return null;
  return origin === "excel_date" && found.day !== null ? { ...found, interpreted: false } : found;
}

export const precisionOf = ({ month, day }: ReadDate): DatePrecision =>
  day !== null ? "DAY" : month !== null ? "MONTH" : "YEAR";

const pad = (number: number, length: number) => String(number).padStart(length, "0");

/** Its first day. */
export const firstDay = ({ year, month, day }: ReadDate): string =>
  `${pad(year, 4)}-${pad(month ?? 1, 2)}-${pad(day ?? 1, 2)}`;

/** Its last day. */
export function lastDay({ year, month, day }: ReadDate): string {
  const last = day ?? new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  return `${pad(year, 4)}-${pad(month ?? 12, 2)}-${pad(last, 2)}`;
}

/** Without hours, weekdays, ordinals, «de», «del año» nor what only says that it is not exact. */
const clean = (written: string): string =>
  withoutAccents(written.trim())
    .toLowerCase()
    .replace(/[t\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?\s?m\.?)?(z|[+-]\d{2}:?\d{2})?$/, "")
    .replace(/^(lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b,?/, "")
    .replace(/^(hacia|circa|ca?\.|aprox\.?|aproximadamente|alrededor de)\s*/, "~")
    .replace(/\b(\d{1,2})\s?(o|er|ro|th|st|nd|rd|º|°)\b\.?/g, "$1")
    .replace(/[º°]/g, "")
    .replace(/\b(primero)\b/, "1")
    .replace(/\b(de|del|ano|dia|el|of|en)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const numbers = (match: RegExpExecArray): number[] => match.slice(1).map(Number);

function readIso(plain: string): ReadDate | null {
  const whole = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (whole) {
    const [year, month, day] = numbers(whole) as [number, number, number];
    return { year, month, day, interpreted: !/^\d{4}-\d{2}-\d{2}$/.test(plain) };
  }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (compact) {
    const [year, month, day] = numbers(compact) as [number, number, number];
    return { year, month, day, interpreted: true };
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (month) return { year: Number(month[1]), month: Number(month[2]), day: null, interpreted: true };
  const year = /^~?(\d{4})$/.exec(plain);
  if (year) return { year: Number(year[1]), month: null, day: null, interpreted: true };
  return null;
}

function readFigures(plain: string, thisYear: number): ReadDate | null {
  const whole = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/.exec(plain);
  if (whole) {
    const [first, second, written] = numbers(whole) as [number, number, number];
    const year = whole[3]!.length === 2 ? wholeYear(written, thisYear) : written;
    const monthFirst = second > 12 && first <= 12;
    const [day, month] = monthFirst ? [second, first] : [first, second];
    return { year, month, day, interpreted: true };
  }
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  return month ? { year: Number(month[2]), month: Number(month[1]), day: null, interpreted: true } : null;
}

function readWords(plain: string, thisYear: number): ReadDate | null {
  const words = plain
    .replace(/^~/, "")
    .split(/[\s,./-]+/)
    .filter(Boolean);
  const place = words.findIndex((word) => findMonth(word) !== null);
  const month = place === -1 ? null : findMonth(words[place]!);
  const rest = words.filter((_, index) => index !== place);
  if (month === null || rest.length < 1 || rest.length > 2 || !rest.every((word) => /^\d{1,4}$/.test(word)))
    return null;
  const yearText = rest.at(-1)!;
  // «marzo 15» may be a day; «mar-98» and «marzo 98» may not.
  const isYear =
    yearText.length > 2 ||
    rest.length === 2 ||
    (place === 0 && (Number(yearText) > 31 || /[-/.]/.test(plain)));
  if (!isYear) return null;
  const year =
    yearText.length === 4
      ? Number(yearText)
      : yearText.length === 2
        ? wholeYear(Number(yearText), thisYear)
        : 0;
  const day = rest.length === 2 ? Number(rest[0]) : null;
  return { year, month, day, interpreted: true };
}

/** The bare number of days of a spreadsheet: from 1927 to 2064, so that no year is taken for one. */
function readSerial(plain: string): ReadDate | null {
  if (!/^\d{5}(\.\d+)?$/.test(plain)) return null;
  const serial = Number(plain);
  const date = serial >= 10_000 && serial <= 60_000 ? dateOfSerial(serial, false) : null;
  if (!date) return null;
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return { year, month, day, interpreted: true };
}

function wholeYear(twoFigures: number, thisYear: number): number {
  const century = thisYear - (thisYear % 100);
  return century + twoFigures > thisYear ? century - 100 + twoFigures : century + twoFigures;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
