import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { IsoDate } from "#lib/calendar/types.ts";
import { agreementWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

/** Beyond this it is folded: some ten lines of the page. */
const SHORT_TEXT = 900;

type AgreementTextProps = {
  agreement: Pick<PublicAgreement, "text" | "languageCodes">;
  /** The day gone by that is shown; null: today. */
  asOf: IsoDate | null;
  language: Language;
};

/** The text as read from the signed copy; the copy is what counts. */
export function AgreementText({ agreement, asOf, language }: AgreementTextProps) {
  const { text, languageCodes } = agreement;
  const words = agreementWords[language];
  if (text.trim() === "") return null;
  // One written in several is taken for Spanish when that is among them: no mark says where each begins.
  const written = languageCodes.includes("es") ? "es" : languageCodes[0];
  const body = (
    <div lang={written} className="max-w-measure whitespace-pre-line">
      {text.trim()}
    </div>
  );
  return (
    <Panel title={words.text}>
      <p className="mb-4 max-w-measure text-sm text-tinta-suave">
        {words.textNote}
        {asOf === null ? null : ` ${words.textThatDay}`}
      </p>
      {text.length > SHORT_TEXT ? <Disclosure summary={words.readText}>{body}</Disclosure> : body}
    </Panel>
  );
}
