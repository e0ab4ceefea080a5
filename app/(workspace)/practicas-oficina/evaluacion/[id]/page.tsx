import type { Metadata } from "next";
import { FileList } from "#components/evidence/file-list.tsx";
import { EvaluationReport } from "#components/practices/evaluation-report.tsx";
import { PracticeFacts } from "#components/practices/practice-facts.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { METHOD_SOURCE } from "#lib/practices/criteria.ts";
import { answersOf } from "#lib/practices/evaluation-view.ts";
import { loadEvaluation } from "../../load-practice.ts";
import {
  evaluationHref,
  practiceFileHref,
  practiceHref,
  practicesHref,
  readDone,
} from "../../practice-hrefs.ts";
import { AnswerForm } from "./_components/answer-form.tsx";
import { AnswerInvitation } from "./_components/answer-invitation.tsx";
import { QuestionSections } from "./_components/question-sections.tsx";

type EvaluationPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Evaluación de una práctica" };

/** An evaluation: asked for, being written by one's office, or as it was sent. */
export default async function EvaluationPage({ params, searchParams }: EvaluationPageProps) {
  const { actor, practice, evaluation, mine, proof } = await loadEvaluation(params);
  const { id, kind, state, office, sentAt, answers, files } = evaluation;
  const done = readDone((await searchParams).hecho);
  const writes = mine && state === "DRAFT" && hasPermission(actor.role, "practices.edit");
  const own = practice.office.id === actor.officeId;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Prácticas de la oficina", href: practicesHref() },
        ...(own ? [{ label: practice.name, href: practiceHref(practice.id) }] : []),
        { label: kind === "SELF" ? "Autoevaluación" : `Evaluación de ${office.name}` },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={kind === "SELF" ? "Autoevaluación" : `Evaluación de ${office.name}`}
        title={practice.name}
        lead={
          state === "SENT" && sentAt
            ? `Enviada el ${formatInstantDate(sentAt)}. Ya no cambia; para evaluar de nuevo se empieza otra ronda.`
            : METHOD_SOURCE + "."
        }
      />
      {kind === "PEER" ? (
        <Disclosure summary="Los datos de la práctica" open={state === "INVITED"}>
          <div className="space-y-5">
            <PracticeFacts practice={practice} />
            {proof.length > 0 ? (
              <section aria-labelledby="prueba">
                <h2 id="prueba" className="mb-2 text-lg">
                  Archivos con los que su oficina la prueba
                </h2>
                <FileList files={proof} fileHref={practiceFileHref} />
              </section>
            ) : null}
          </div>
        </Disclosure>
      ) : null}
      {state === "INVITED" ? (
        <AnswerInvitation
          evaluationId={id}
          answers={mine && hasPermission(actor.role, "practices.publish")}
        />
      ) : writes ? (
        <AnswerForm
          evaluationId={id}
          initial={answersOf(answers)}
          reviewHref={`${evaluationHref(id)}/enviar`}
        >
          <QuestionSections evaluationId={id} answers={answers} files={files} />
        </AnswerForm>
      ) : (
        <Panel title="Su puntaje">
          <EvaluationReport
            answers={answers}
            files={files}
            fileHref={practiceFileHref}
            title="Valor de cada criterio"
          />
        </Panel>
      )}
    </PageBody>
  );
}
