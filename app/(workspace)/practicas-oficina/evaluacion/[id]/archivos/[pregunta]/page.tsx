import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AttachedFile } from "#components/evidence/attached-file.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { UploadForm } from "#components/request/upload-form.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { QUESTIONS } from "#lib/practices/criteria.ts";
import { STRATEGIC_CRITERIA } from "#lib/practices/strategic-criteria.ts";
import { detachAnswerFileAction } from "../../../../actions.ts";
import { loadEvaluation } from "../../../../load-practice.ts";
import {
  ANSWER_FILE_SLUG,
  answerFilesHref,
  evaluationHref,
  practiceFileHref,
  practicesHref,
  readDone,
} from "../../../../practice-hrefs.ts";

type AnswerFilesPageProps = {
  params: Promise<{ id: string; pregunta: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Archivos de una respuesta" };

/** The files that prove one answer, while the evaluation is being written. */
export default async function AnswerFilesPage({ params, searchParams }: AnswerFilesPageProps) {
  const { practice, evaluation, mine } = await loadEvaluation(params, "practices.edit");
  const { pregunta } = await params;
  const asked = [...QUESTIONS, ...STRATEGIC_CRITERIA].find(({ key }) => key === pregunta) ?? notFound();
  const { id, state } = evaluation;
  if (!mine || state !== "DRAFT") notFound();
  const files = evaluation.files.filter(({ question }) => question === asked.key);
  const done = readDone((await searchParams).hecho);
  const back = `${evaluationHref(id)}#pregunta-${asked.key.replace(".", "-")}`;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Prácticas de la oficina", href: practicesHref() },
        { label: "Evaluación", href: evaluationHref(id) },
        { label: "Archivos de una respuesta" },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader overline={practice.name} title="Archivos que prueban la respuesta" lead={asked.text} />
      <Panel>
        <div className="space-y-5">
          {files.length === 0 ? <p className="text-tinta-suave">Ninguno todavía.</p> : null}
          {files.map((file) => (
            <AttachedFile key={file.id} file={file} href={practiceFileHref(file.id)}>
              <ActionButton
                action={detachAnswerFileAction}
                fields={{ evaluationId: id, question: asked.key, fileId: file.id }}
                variant="quiet"
                size="small"
              >
                Quitar<span className="sr-only"> «{file.name}»</span>
              </ActionButton>
            </AttachedFile>
          ))}
          <p className="max-w-measure text-sm">
            Los ve su oficina mientras responde. Al enviar la evaluación quedan fijos: los ven las oficinas
            que la leen y, si la práctica está publicada, cualquier persona.
          </p>
          <UploadForm
            action={`${answerFilesHref(id, asked.key)}/archivo`}
            slug={ANSWER_FILE_SLUG}
            expected="annex"
            label="Agregar un archivo"
          />
        </div>
      </Panel>
      <p>
        <TextLink href={back}>Volver a la pregunta</TextLink>
      </p>
    </PageBody>
  );
}
