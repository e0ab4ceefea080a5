import { type Language, LANGUAGE_TAGS } from "#lib/kernel/language.ts";

/** The same page in each language, for the head of both. */
export const languageAlternates = (
  origin: string,
  addressIn: (language: Language) => string,
): Record<string, string> => ({
  [LANGUAGE_TAGS.es]: origin + addressIn("es"),
  [LANGUAGE_TAGS.en]: origin + addressIn("en"),
  "x-default": origin + addressIn("es"),
});
