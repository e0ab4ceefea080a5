import { type Language, LOCALES } from "./language.ts";

const dayIn = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
const days = { es: dayIn(LOCALES.es), en: dayIn(LOCALES.en) } as const satisfies Record<Language, unknown>;

const mexicoCityDayIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "America/Mexico_City" });
const mexicoCityDays = {
  es: mexicoCityDayIn(LOCALES.es),
  en: mexicoCityDayIn(LOCALES.en),
} as const satisfies Record<Language, unknown>;

const mexicoCityTime = new Intl.DateTimeFormat("es-MX", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "America/Mexico_City",
});

/**
 * A calendar date written out: "2026-09-24" → "24 de septiembre de 2026", "24 September 2026".
 * Takes ISO dates only (`YYYY-MM-DD`); throws RangeError on anything else, dates that do not exist included.
 */
export function formatDate(isoDate: string, language: Language = "es"): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate) || !date.toJSON()?.startsWith(isoDate)) {
    throw new RangeError(`Not an ISO date: ${isoDate}`);
  }
  return days[language].format(date);
}

/**
 * A moment as the clocks of Mexico City show it: "24 de septiembre de 2026, 17:05 horas".
 * Takes a Date or an ISO instant with its offset; throws RangeError on anything else.
 */
export function formatDateTime(instant: Date | string): string {
  return `${formatInstantDate(instant)}, ${mexicoCityTime.format(toDate(instant))} horas`;
}

/** The day of a moment in Mexico City, written out. Same input as `formatDateTime`. */
export function formatInstantDate(instant: Date | string, language: Language = "es"): string {
  return mexicoCityDays[language].format(toDate(instant));
}

function toDate(instant: Date | string): Date {
  // Without an offset the machine's own zone would decide, and the same letter would differ between servers.
  if (typeof instant === "string" && !/(Z|[+-]\d{2}:\d{2})$/.test(instant)) {
    throw new RangeError(`Not an instant with an offset: ${instant}`);
  }
  return new Date(instant);
}
