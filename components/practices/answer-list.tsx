import { EvidenceList } from "#components/evidence/evidence-list.tsx";
import { FileList } from "#components/evidence/file-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ANSWERS } from "#lib/practices/answers.ts";
import { CRITERIA } from "#lib/practices/criteria.ts";
import type { Question } from "#lib/practices/criteria/criterion.ts";
import type { AnswerFile, KeptAnswer } from "#lib/practices/evaluation-view.ts";
import { STRATEGIC_CRITERIA } from "#lib/practices/strategic-criteria.ts";

type AnswerListProps = {
  answers: readonly KeptAnswer[];
  files: readonly AnswerFile[];
  fileHref: (id: string) => string;
};

/** Every question with its answer and its evidence, criterion by criterion; on paper all of them are there. */
export function AnswerList({ answers, ...proof }: AnswerListProps) {
  const byKey = new Map(answers.map((answer) => [answer.question, answer]));
  return (
    <div className="space-y-2">
      {CRITERIA.map(({ number, name, questions }) => (
        <Disclosure key={number} summary={`${number}. ${name}`} className="print-whole">
          <QuestionAnswers questions={questions} byKey={byKey} {...proof} />
        </Disclosure>
      ))}
      <Disclosure summary="Criterios estratégicos (no cuentan en el puntaje)" className="print-whole">
        <QuestionAnswers questions={STRATEGIC_CRITERIA} byKey={byKey} {...proof} />
      </Disclosure>
    </div>
  );
}

type QuestionAnswersProps = Omit<AnswerListProps, "answers"> & {
  questions: readonly Question[];
  byKey: ReadonlyMap<string, KeptAnswer>;
};

function QuestionAnswers({ questions, byKey, files, fileHref }: QuestionAnswersProps) {
  return (
    <dl className="space-y-3">
      {questions.map(({ key, text, reversed }) => {
        const kept = byKey.get(key);
        return (
          <div key={key}>
            <dt>
              {text}
              {reversed ? <span className="text-sm text-tinta-suave"> (un sí es desfavorable)</span> : null}
            </dt>
            <dd className="space-y-1">
              <strong>{kept?.answer ? ANSWERS[kept.answer].label : "Sin responder"}</strong>
              {kept ? <EvidenceList text={kept.evidence} /> : null}
              <FileList files={files.filter(({ question }) => question === key)} fileHref={fileHref} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
