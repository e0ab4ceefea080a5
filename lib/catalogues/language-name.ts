import { type Language, LOCALES } from "#lib/kernel/language.ts";

const names = {
  es: new Intl.DisplayNames(LOCALES.es, { type: "language" }),
  en: new Intl.DisplayNames(LOCALES.en, { type: "language" }),
} as const satisfies Record<Language, Intl.DisplayNames>;

/** In a language, "fr" → "francés", "French". Takes ISO 639 codes; anything else is given back as it came. */
export function languageNameIn(language: Language, code: string): string {
  try {
    return names[language].of(code) ?? code;
  } catch {
    return code;
  }
}

/** "fr" → "francés". */
export const languageName = (code: string): string => languageNameIn("es", code);
