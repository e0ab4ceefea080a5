import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvaluationReport } from "#components/practices/evaluation-report.tsx";
import { IndicatorTable } from "#components/practices/indicator-table.tsx";
import { PracticeFacts } from "#components/practices/practice-facts.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { METHOD_SOURCE } from "#lib/practices/criteria.ts";
import { practiceAddress } from "#lib/practices/gallery-query.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { type EvaluationView, lastSent } from "#lib/practices/practice-view.ts";

type PracticePageProps = { params: Promise<{ id: string }> };

const load = async (params: PracticePageProps["params"]) =>
  (await practiceDesk.findPublished((await params).id)) ?? notFound();

export async function generateMetadata({ params }: PracticePageProps): Promise<Metadata> {
  const { practice } = await load(params);
  return { title: practice.name, description: practice.summary.slice(0, 160) };
}

/** A practice that anyone may read, with its score explained. */
export default async function PracticePage({ params }: PracticePageProps) {
  const { practice, evaluations } = await load(params);
  const sent = lastSent(evaluations);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Prácticas", href: "/practicas" },
        { label: practice.name },
      ]}
    >
      <PageHeader
        overline={practice.office.name}
        title={practice.name}
        actions={
          <>
            <LinkButton href={`/practicas-oficina/copiar/${practice.id}`} variant="secondary">
              Copiar como punto de partida
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      <Panel title="La práctica">
        <PracticeFacts practice={practice} />
      </Panel>
      {practice.indicators.length > 0 ? (
        <Panel title="Indicadores cuantitativos">
          <IndicatorTable indicators={practice.indicators} />
        </Panel>
      ) : null}
      {sent.length === 0 ? (
        <Panel title="Evaluaciones">
          <p className="text-tinta-suave">Todavía no se ha enviado ninguna.</p>
        </Panel>
      ) : null}
      {sent.map((evaluation) => (
        <Panel key={evaluation.id} title={titleOf(evaluation)}>
          <p className="mb-4 text-sm text-tinta-suave">
            {evaluation.sentAt ? `Enviada el ${formatInstantDate(evaluation.sentAt)}` : null}
            {evaluation.round > 1 ? `, ronda ${evaluation.round}` : null}. {METHOD_SOURCE}.
          </p>
          <EvaluationReport
            answers={evaluation.answers}
            files={evaluation.files}
            fileHref={(id) => `${practiceAddress(practice.id)}/archivos/${id}`}
            title={`Criterios: ${titleOf(evaluation)}`}
          />
        </Panel>
      ))}
    </PageBody>
  );
}

const titleOf = ({ kind, office }: EvaluationView): string =>
  kind === "SELF" ? "Autoevaluación" : `Evaluación de ${office.name}`;
