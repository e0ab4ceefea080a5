import type { Language } from "#lib/kernel/language.ts";
import { listCountries } from "./countries.ts";

const countries = new Map(listCountries().map((country) => [country.code, country]));

/** "FR" → "Francia", "France". A code of no country of the catalogue is given back as it came. */
export function countryName(code: string, language: Language = "es"): string {
  const country = countries.get(code);
  return (language === "en" ? country?.nameEn : country?.name) ?? code;
}
