import { getSettings } from "#lib/kernel/env.ts";
import { type Language, LANGUAGE_TAGS } from "#lib/kernel/language.ts";

/**
 * What the head of a page says of its addresses: its own, however it was asked for, and that of the same page in each
 * language.
 */
export function alternatesOf(language: Language, addressIn: (language: Language) => string) {
  const { appUrl } = getSettings();
  return {
    canonical: appUrl + addressIn(language),
    languages: {
      [LANGUAGE_TAGS.es]: appUrl + addressIn("es"),
      [LANGUAGE_TAGS.en]: appUrl + addressIn("en"),
      "x-default": appUrl + addressIn("es"),
    },
  };
}
