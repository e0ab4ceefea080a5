import { CRITERIA } from "#lib/practices/criteria.ts";
import type { EvaluationView } from "#lib/practices/practice-view.ts";
import { STRATEGIC_CRITERIA } from "#lib/practices/strategic-criteria.ts";
import { QuestionFields } from "./question-fields.tsx";

/** Every question of the method, criterion by criterion, with what has been answered. */
export function QuestionSections({ answers }: Pick<EvaluationView, "answers">) {
  const byKey = new Map(answers.map((answer) => [answer.question, answer]));
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
            <QuestionFields key={question.key} question={question} kept={byKey.get(question.key)} />
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
            kept={byKey.get(question.key)}
          />
        ))}
      </section>
    </>
  );
}

const SECTION = "space-y-6 rounded-panel border border-linea bg-white p-5 sm:p-6";
