import { siteWords, statusWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { whenOf } from "./partial-date.ts";
import { territoryOf } from "./name-parties.ts";
import type { PublicAgreement } from "./public-agreement.ts";

/**
 * The agreement as a footnote names it.
 * @param address the permanent one, whole.
 */
export function citeAgreement(
  agreement: PublicAgreement,
  address: string,
  language: Language = "es",
): string {
  const { signingBody, counterparts, title, signedOn, number } = agreement;
  const parties = [`${signingBody} (${territoryOf(agreement)})`, ...counterparts.map(({ name }) => name)];
  const words = statusWords[language];
  const reference = words.cite(parties.join("; "), title, whenOf(signedOn, language), number);
  return `${reference} ${siteWords[language].name}, ${address}`;
}
