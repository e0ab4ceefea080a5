/** The languages of the public pages. The portal is written in Spanish; what has been put into English stands under `/en`. */
export type Language = "es" | "en";

/** By which dates, numbers and lists are written. */
export const LOCALES = { es: "es-MX", en: "en-GB" } as const satisfies Record<Language, string>;

/** What a page, a link or a header calls each language. */
export const LANGUAGE_TAGS = { es: "es-MX", en: "en" } as const satisfies Record<Language, string>;

/** The address of a page in a language: "/registro?q=agua" → "/en/registro?q=agua". */
export function pathIn(language: Language, path: string): string {
  if (language === "es") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** What a row of a catalogue is called in a language. */
export const labelIn = (row: { label: string; labelEn: string }, language: Language): string =>
  language === "en" ? row.labelEn : row.label;
