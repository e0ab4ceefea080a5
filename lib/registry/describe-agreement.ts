import { statusWords } from "#lib/i18n/words.ts";
import type { PublicAgreement } from "./public-agreement.ts";
import { summarizeAgreement } from "./summarize-agreement.ts";

/** Who with whom, on what, since when and until when, and what for: all that somebody in a hurry needs, in a paragraph. */
export function describeAgreement(agreement: PublicAgreement): string {
  const { statusReason, purpose } = agreement;
  const aim = purpose.trim() === "" ? "" : `${statusWords.es.purpose} ${beginSmall(purpose.trim())}`;
  return [summarizeAgreement(agreement), statusReason, aim].filter(Boolean).join(" ");
}

/** A purpose is written as a sentence of its own; an acronym or a name that begins it stays as it is. */
const beginSmall = (text: string): string =>
  /^\p{Lu}\p{Ll}+r\b/u.test(text) ? text[0]!.toLocaleLowerCase("es-MX") + text.slice(1) : text;
