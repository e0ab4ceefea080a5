import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { QuestionResult, SurveyView } from "#lib/events/aftermath/survey-view.ts";
import { LEAST_ANSWERS } from "#lib/events/aftermath/survey-words.ts";

/** How a survey was answered: how many, and each answer to each question. */
export function SurveyResults({ survey: { sent, answered, results } }: { survey: SurveyView }) {
  return (
    <div className="space-y-6">
      <p>
        {answered === 1 ? "Respondió una persona" : `Respondieron ${answered} personas`} de las {sent} a
        quienes se preguntó.
      </p>
      {results === null ? (
        <p className="text-tinta-suave">
          Los resultados se muestran desde {LEAST_ANSWERS} respuestas, para que nadie pueda saber quién dijo
          qué.
        </p>
      ) : (
        results.map((result) => <Question key={result.id} result={result} />)
      )}
    </div>
  );
}

function Question({ result }: { result: QuestionResult }) {
  const { text, total, mean, counts, texts, kind } = result;
  return (
    <section aria-label={text} className="max-w-measure space-y-3">
      <h3 className="text-lg">{text}</h3>
      <p className="text-sm text-tinta-suave">
        {total === 1 ? "Una respuesta" : `${total} respuestas`}
        {mean === null ? "" : `; promedio ${mean.toFixed(1)} de 5`}.
      </p>
      {kind === "TEXT" ? (
        <ul className="list-disc space-y-2 pl-5">
          {texts.map((one, index) => (
            <li key={index} className="break-words whitespace-pre-line">
              {one}
            </li>
          ))}
        </ul>
      ) : total === 0 ? null : (
        <div className="space-y-3">
          {counts.map(({ label, count }) => (
            <ProgressBar key={label} label={label} value={count} max={total} />
          ))}
        </div>
      )}
    </section>
  );
}
