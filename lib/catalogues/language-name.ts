import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { remember } from "#lib/kernel/remember.ts";

function namerIn(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return remember((code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  });
}

const namers = { es: namerIn(LOCALES.es), en: namerIn(LOCALES.en) } as const satisfies Record<
  Language,
  unknown
>;

/** In a language, "fr" → "francés", "French". Takes ISO 639 codes; anything else is given back as it came. */
export const languageNameIn = (language: Language, code: string): string => namers[language](code);

/** "fr" → "francés". */
export const languageName = (code: string): string => languageNameIn("es", code);
