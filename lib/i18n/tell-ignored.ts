import type { Language } from "#lib/kernel/language.ts";
import { addressWords } from "./words.ts";

type Reasons = typeof addressWords.es.reasons;

/** How what was left out of an address is told in a language: for `readAddress`. */
export const tellIgnored =
  (language: Language) =>
  (given: string, label: string, reason: string): string =>
    addressWords[language].ignored(given, label, reasonIn(language, reason));

/** The schemas give their reasons in Spanish: what they say is looked up to be said in another language. */
function reasonIn(language: Language, reason: string): string {
  const { reasons } = addressWords.es;
  const key = (Object.keys(reasons) as (keyof Reasons)[]).find((name) => reasons[name] === reason);
  return key === undefined ? reason : addressWords[language].reasons[key];
}
