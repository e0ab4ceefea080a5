import type { Metadata } from "next";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { ConsultationFrame } from "../../_components/consultation-frame.tsx";
import { loadConsultation } from "../../_data/load-consultation.ts";
import { ReasonForm } from "./_components/reason-form.tsx";

type PeriodPageProps = { params: Promise<{ numero: string }>; searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Periodo de la consulta" };

export default async function PeriodPage({ params, searchParams }: PeriodPageProps) {
  const [{ numero }, { hecho }] = await Promise.all([params, searchParams]);
  const { consultation, canConsult } = await loadConsultation(numero);
  const { number, phase, opensOn, closesOn, closedOn, closeReason, about } = consultation.head;
  return (
    <ConsultationFrame consultation={consultation} tab="period" title="Periodo" done={[hecho].flat()[0]}>
      <Panel>
        <DefinitionList
          items={[
            { term: "De qué trata", value: <span className="whitespace-pre-line">{about}</span> },
            { term: "Primer día", value: formatDate(opensOn) },
            { term: "Último día", value: formatDate(closesOn) },
            ...(closedOn ? [{ term: "Terminó", value: formatDate(closedOn) }] : []),
            ...(closeReason ? [{ term: "Por qué antes", value: closeReason }] : []),
          ]}
        />
      </Panel>
      {canConsult && phase !== "closed" ? (
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <Panel title="Ampliar el periodo">
            <p className="mb-5 max-w-measure">El último día solo puede moverse hacia adelante.</p>
            <ReasonForm kind="extend" number={number} after={closesOn} />
          </Panel>
          <Panel title="Cerrar antes">
            <p className="mb-5 max-w-measure">
              Deja de recibir comentarios desde este momento y no se vuelve a abrir. Lo publicado se conserva,
              y lo que esté por revisar se sigue revisando.
            </p>
            <ReasonForm kind="close" number={number} />
          </Panel>
        </div>
      ) : null}
    </ConsultationFrame>
  );
}
