import { languageName } from "#lib/catalogues/language-name.ts";

/** In which the texts of agreements are written: Spanish first, which the procedure prefers. ISO 639-1. */
export const LANGUAGES = [
  ...(["es", "en", "fr", "pt", "de", "it", "ca", "nl", "sv", "pl", "hu", "ro"] as const),
  ...(["el", "ru", "uk", "tr", "ar", "he", "hi", "zh", "ja", "ko", "vi"] as const),
] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

/** Capitalised, as a list of choices shows it. */
export function languageLabel(code: LanguageCode): string {
  const name = languageName(code);
  return name.charAt(0).toLocaleUpperCase("es-MX") + name.slice(1);
}
