import { Alert } from "#components/ui/alert.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { AgreementView } from "#lib/registry/history/read-agreement-view.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What whoever reads the page must know first: that it is of another day, that it was withdrawn, that another took its place. */
export function AgreementNotices({ view: { agreement, asOf, ignored, acts } }: { view: AgreementView }) {
  const { number, status, withdrawnOn, replacedBy } = agreement;
  const withdrawal = acts.findLast(({ kind }) => kind === "WITHDRAWAL");
  return (
    <>
      {ignored ? (
        <Alert tone="warning" title="No se puede mostrar ese día">
          <p>{ignored}</p>
        </Alert>
      ) : null}
      {asOf ? (
        <Alert tone="warning" title={`Así estaba al terminar el ${formatDate(asOf)}`}>
          <p>
            Es lo que decía el registro público ese día, en la Ciudad de México. Después pudo cambiar.{" "}
            <TextLink href={agreementAddress(number)}>Ver cómo está hoy</TextLink>
          </p>
        </Alert>
      ) : null}
      {status === "WITHDRAWN" && withdrawnOn ? (
        <Alert tone="danger" title={`Retirado de la lista pública el ${formatDate(withdrawnOn)}`}>
          {withdrawal ? <p>{withdrawal.reason}</p> : null}
          <p>
            Ya no aparece en el registro, sus cifras ni sus descargas. Esta página se conserva con lo que
            decía.
          </p>
        </Alert>
      ) : null}
      {replacedBy ? (
        <Alert tone="info" title="Otro acuerdo lo sustituye">
          <p>
            <TextLink href={agreementAddress(replacedBy)}>Ver el acuerdo {replacedBy}</TextLink>
          </p>
        </Alert>
      ) : null}
    </>
  );
}
