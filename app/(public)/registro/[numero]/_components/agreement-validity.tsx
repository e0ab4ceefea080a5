import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import { statusLabel } from "#lib/registry/agreement-status.ts";
import { describeValidity } from "#lib/registry/describe-validity.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

function Day({ iso, language }: { iso: string; language: Language }) {
  return <time dateTime={iso}>{formatDate(iso, language)}</time>;
}

type AgreementValidityProps = {
  agreement: PublicAgreement;
  /** ISO; null: today. */
  asOf: string | null;
  language: Language;
};

/** Its dates, whether it is in force and how that follows from them. */
export function AgreementValidity({ agreement, asOf, language }: AgreementValidityProps) {
  const words = agreementWords[language];
  const { signedOn, signedPlace, inForceOn, validity, endsOn, status, statusReason, registeredOn, terms } =
    agreement;
  return (
    <Panel title={words.dates}>
      <DefinitionList
        language={language}
        items={[
          {
            term: words.signature,
            value: (
              <>
                <time dateTime={signedOn}>{formatPartialDate(signedOn, language)}</time>
                {words.signedIn(signedPlace)}
              </>
            ),
          },
          { term: words.entryIntoForce, value: <Day iso={inForceOn} language={language} /> },
          { term: words.term, value: describeValidity(validity, endsOn, language) },
          {
            term: asOf === null ? words.statusToday : words.statusThatDay,
            value: (
              <>
                <p className="font-semibold">{statusLabel(status, language)}</p>
                <p>{statusReason}</p>
                <p className="text-sm text-tinta-suave">{words.deduced}</p>
              </>
            ),
          },
          { term: words.registered, value: <Day iso={registeredOn} language={language} /> },
          {
            term: words.terms,
            value: terms ? (
              <p lang="es" className="whitespace-pre-line">
                {terms}
              </p>
            ) : undefined,
          },
        ]}
      />
    </Panel>
  );
}
