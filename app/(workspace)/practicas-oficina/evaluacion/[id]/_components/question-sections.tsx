import { CRITERIA } from "#lib/practices/criteria.ts";
import type { EvaluationView } from "#lib/practices/practice-view.ts";
import { STRATEGIC_CRITERIA } from "#lib/practices/strategic-criteria.ts";
import { answerFilesHref } from "../../../practice-hrefs.ts";
import { QuestionFields } from "./question-fields.tsx";

type QuestionSectionsProps = Pick<EvaluationView, "answers" | "files"> & { evaluationId: string };

/** Every question of the method, criterion by criterion, with what has been answered. */
export function QuestionSections({ evaluationId, answers, files }: QuestionSectionsProps) {
  const byKey = new Map(answers.map((answer) => [answer.question, answer]));
  const attached = Map.groupBy(files, ({ question }) => question);
  const proofOf = (key: string) => ({
    kept: byKey.get(key),
    files: attached.get(key)?.length ?? 0,
    filesHref: answerFilesHref(evaluationId, key),
  });
  return (
    <>
      {CRITERIA.map(({ number, name, meaning, questions }) => (
        <section key={number} aria-labelledby={`criterio-${number}`} className={SECTION}>
          <div>
            <h2 id={`criterio-${number}`} className="text-xl">
              {number}. {name}
            </h2>
            <p className="mt-1 max-w-measure text-tinta-suave">{meaning}</p>
          </div>
          {questions.map((question) => (
            <QuestionFields key={question.key} question={question} {...proofOf(question.key)} />
          ))}
        </section>
      ))}
      <section aria-labelledby="criterios-estrategicos" className={SECTION}>
        <div>
          <h2 id="criterios-estrategicos" className="text-xl">
            Criterios estratégicos
          </h2>
          <p className="mt-1 max-w-measure text-tinta-suave">
            Se anotan al lado del puntaje y no cuentan en él.
          </p>
        </div>
        {STRATEGIC_CRITERIA.map((question) => (
          <QuestionFields
            key={question.key}
            question={question}
            overline={question.dimension}
            {...proofOf(question.key)}
          />
        ))}
      </section>
    </>
  );
}

const SECTION = "space-y-6 rounded-panel border border-linea bg-white p-5 sm:p-6";
