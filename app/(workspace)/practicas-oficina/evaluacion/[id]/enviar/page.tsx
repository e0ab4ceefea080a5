import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { EvaluationReport } from "#components/practices/evaluation-report.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { loadEvaluation } from "../../../load-practice.ts";
import { evaluationHref, practiceFileHref, practicesHref } from "../../../practice-hrefs.ts";
import { sendEvaluationAction } from "../../../actions.ts";

export const metadata: Metadata = { title: "Revisar y enviar la evaluación" };

/** The evaluation as it would be sent, and the press that sends it for who heads the office. */
export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, practice, evaluation, mine } = await loadEvaluation(params, "practices.edit");
  const { id, state, answers, files } = evaluation;
  if (!mine || state !== "DRAFT") notFound();
  return (
    <PageBody
      breadcrumbs={[
        { label: "Prácticas de la oficina", href: practicesHref() },
        { label: "Evaluación", href: evaluationHref(id) },
        { label: "Revisar y enviar" },
      ]}
    >
      <PageHeader
        overline="Revisar y enviar"
        title={practice.name}
        lead="Una vez enviada no cambia. Para evaluar de nuevo se empieza otra ronda."
      />
      <Panel title="Así quedaría">
        <EvaluationReport
          answers={answers}
          files={files}
          fileHref={practiceFileHref}
          title="Valor de cada criterio"
        />
      </Panel>
      <div className="flex flex-wrap items-end gap-3">
        {hasPermission(actor.role, "practices.publish") ? (
          <ActionButton action={sendEvaluationAction} fields={{ evaluationId: id }}>
            Enviar la evaluación
          </ActionButton>
        ) : (
          <p className="basis-full text-tinta-suave">La envía la persona titular de su oficina.</p>
        )}
        <LinkButton href={evaluationHref(id)} variant="secondary">
          Seguir respondiendo
        </LinkButton>
      </div>
    </PageBody>
  );
}
