import { statusWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { whenOf } from "./partial-date.ts";
import { nameCounterpart, territoryOf } from "./name-parties.ts";
import type { PublicAgreement } from "./public-agreement.ts";

type Summarized = Pick<
  PublicAgreement,
  "signingBody" | "counterparts" | "kind" | "areas" | "signedOn" | "signedPlace" | "municipality" | "state"
>;

/**
 * Who agreed on what with whom, where and when, for somebody who will read nothing else.
 * @param agreement its names already in that language
 */
export function summarizeAgreement(agreement: Summarized, language: Language = "es"): string {
  const { signingBody, counterparts, kind, areas, signedOn, signedPlace } = agreement;
  const words = statusWords[language];
  const list = new Intl.ListFormat(LOCALES[language], { type: "conjunction" });
  const others = list.format(counterparts.map(nameCounterpart));
  const names = areas.map(({ name }) => name.toLocaleLowerCase(LOCALES[language]));
  const matter = names.length === 0 ? "" : words.matter(list.format(names));
  const signer = `${signingBody} (${territoryOf(agreement)})`;
  return (
    `${words.concluded(signer, words.instruments[kind], matter, others)} ` +
    words.signed(signedPlace, whenOf(signedOn, language))
  );
}
