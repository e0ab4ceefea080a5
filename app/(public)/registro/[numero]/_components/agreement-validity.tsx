import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

const VALIDITIES = {
  INDEFINITE: "Indefinida",
  FIXED: "Por un plazo fijo",
  AUTOMATIC_RENEWAL: "Con renovación automática",
} as const satisfies Record<ValidityKind, string>;

function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{formatDate(iso)}</time>;
}

/** Its dates, whether it is in force and how that follows from them. */
export function AgreementValidity({ agreement }: { agreement: PublicAgreement }) {
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
                <Day iso={signedOn} />, en {signedPlace}
              </>
            ),
          },
          { term: "Entrada en vigor", value: <Day iso={inForceOn} /> },
          {
            term: "Vigencia pactada",
            value: (
              <>
                {VALIDITIES[validity]}
                {endsOn ? (
                  <>
                    {validity === "FIXED" ? ", hasta el " : "; su primer periodo termina el "}
                    <Day iso={endsOn} />
                  </>
                ) : null}
              </>
            ),
          },
          {
            term: "Situación de hoy",
            value: (
              <>
                <p className="font-semibold">{AGREEMENT_STATUSES[status].label}</p>
                <p>{statusReason}</p>
                <p className="text-sm text-tinta-suave">El portal la deduce de las fechas registradas.</p>
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
