import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { statusWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";

/** The kinds of validity as people read them. */
export const VALIDITY_LABELS: Readonly<Record<ValidityKind, string>> = statusWords.es.validity;

/** «Indefinida», «Hasta el 24 de septiembre de 2029…». @param endsOn ISO, null for an indefinite one. */
export function describeValidity(
  validity: ValidityKind,
  endsOn: string | null,
  language: Language = "es",
): string {
  const words = statusWords[language];
  if (validity === "INDEFINITE" || !endsOn) return words.validity.INDEFINITE;
  const end = formatDate(endsOn, language);
  return validity === "FIXED" ? words.until(end) : words.untilRenewing(end);
}
