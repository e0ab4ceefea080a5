import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { statusLabel } from "#lib/registry/agreement-status.ts";
import { describeValidity } from "#lib/registry/describe-validity.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{formatDate(iso)}</time>;
}

type AgreementValidityProps = {
  agreement: PublicAgreement;
  /** ISO; null: today. */
  asOf: string | null;
};

/** Its dates, whether it is in force and how that follows from them. */
export function AgreementValidity({ agreement, asOf }: AgreementValidityProps) {
  const { signedOn, signedPlace, inForceOn, validity, endsOn, status, statusReason, registeredOn, terms } =
    agreement;
  return (
    <Panel title="Fechas y vigencia">
      <DefinitionList
        items={[
          {
            term: "Firma",
            value: (
              <>
                <time dateTime={signedOn}>{formatPartialDate(signedOn)}</time>, en {signedPlace}
              </>
            ),
          },
          { term: "Entrada en vigor", value: <Day iso={inForceOn} /> },
          { term: "Vigencia pactada", value: describeValidity(validity, endsOn) },
          {
            term: asOf === null ? "Situación de hoy" : "Situación ese día",
            value: (
              <>
                <p className="font-semibold">{statusLabel(status)}</p>
                <p>{statusReason}</p>
                <p className="text-sm text-tinta-suave">
                  El portal la deduce de las fechas y los actos registrados.
                </p>
              </>
            ),
          },
          { term: "Inscripción en el registro", value: <Day iso={registeredOn} /> },
          {
            term: "Términos de la inscripción",
            value: terms ? <p className="whitespace-pre-line">{terms}</p> : undefined,
          },
        ]}
      />
    </Panel>
  );
}
