import { Alert } from "#components/ui/alert.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { AgreementView } from "#lib/registry/history/read-agreement-view.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What whoever reads the page must know first: that it is of another day, that it was withdrawn, that another took its place. */
export function AgreementNotices({ view, language }: { view: AgreementView; language: Language }) {
  const { agreement, asOf, ignored, acts } = view;
  const words = agreementWords[language];
  const { number, status, withdrawnOn, replacedBy } = agreement;
  const withdrawal = acts.findLast(({ kind }) => kind === "WITHDRAWAL");
  return (
    <>
      {ignored ? (
        <Alert tone="warning" title={words.noDay} language={language}>
          <p>{ignored}</p>
        </Alert>
      ) : null}
      {asOf ? (
        <Alert tone="warning" title={words.asOf(formatDate(asOf, language))} language={language}>
          <p>
            {words.asOfText} <TextLink href={agreementAddress(number, language)}>{words.seeToday}</TextLink>
          </p>
        </Alert>
      ) : null}
      {status === "WITHDRAWN" && withdrawnOn ? (
        <Alert tone="danger" title={words.withdrawn(formatDate(withdrawnOn, language))} language={language}>
          {withdrawal ? <p lang="es">{withdrawal.reason}</p> : null}
          <p>{words.withdrawnText}</p>
        </Alert>
      ) : null}
      {replacedBy ? (
        <Alert tone="info" title={words.replaced} language={language}>
          <p>
            <TextLink href={agreementAddress(replacedBy, language)}>{words.seeOther(replacedBy)}</TextLink>
          </p>
        </Alert>
      ) : null}
    </>
  );
}
