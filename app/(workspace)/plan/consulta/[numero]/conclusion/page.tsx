import type { Metadata } from "next";
import { OutcomeTotals } from "#components/consultation/outcome-totals.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { ConsultationFrame } from "../../_components/consultation-frame.tsx";
import { loadConsultation } from "../../_data/load-consultation.ts";
import { removeChangeAction } from "../../actions.ts";
import { ChangeForm } from "./_components/change-form.tsx";
import { SummaryForm } from "./_components/summary-form.tsx";

type ConclusionPageProps = { params: Promise<{ numero: string }>; searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Conclusión de la consulta" };

export default async function ConclusionPage({ params, searchParams }: ConclusionPageProps) {
  const [{ numero }, { hecho }] = await Promise.all([params, searchParams]);
  const { consultation, canConsult } = await loadConsultation(numero);
  const { head, changes, summary, counts, sections } = consultation;
  const { number } = head;
  return (
    <ConsultationFrame
      consultation={consultation}
      tab="conclusion"
      title="Conclusión"
      done={[hecho].flat()[0]}
    >
      {head.phase === "closed" ? null : (
        <Alert title="Todavía no se publica">
          <p>Puede ir escribiéndola; el público la lee cuando la consulta termina.</p>
        </Alert>
      )}
      <Panel title="Lo que resultó">
        <OutcomeTotals counts={counts} sections={sections} />
      </Panel>
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Panel title="Qué se concluye">
          {canConsult ? (
            <SummaryForm number={number} summary={summary} />
          ) : (
            <p className="whitespace-pre-line">{summary || "Todavía nada."}</p>
          )}
        </Panel>
        <Panel title="Qué cambió en el plan">
          {changes.length > 0 ? (
            <ul className="mb-6 divide-y divide-linea">
              {changes.map(({ id, text, comments }) => (
                <li key={id} className="space-y-2 py-4 first:pt-0">
                  <p className="max-w-measure whitespace-pre-line break-words">{text}</p>
                  <p className="text-sm text-tinta-suave">Por los comentarios {comments.join(", ")}.</p>
                  {canConsult ? (
                    <ActionButton
                      action={removeChangeAction}
                      fields={{ number: String(number), id }}
                      variant="quiet"
                      size="small"
                    >
                      Quitar<span className="sr-only">: «{text.slice(0, 60)}»</span>
                    </ActionButton>
                  ) : null}
                </li>
              ))}
            </ul>
          ) : null}
          {canConsult ? <ChangeForm number={number} /> : null}
        </Panel>
      </div>
    </ConsultationFrame>
  );
}
