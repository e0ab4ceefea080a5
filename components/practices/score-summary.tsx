import { formatScore, bandOf, SCORE_BANDS } from "#lib/practices/score-bands.ts";
import type { Score } from "#lib/practices/score.ts";

/** A score with how it is made, in words. */
export function ScoreSummary({ score }: { score: Score }) {
  const { total, criteria, unanswered } = score;
  const counted = criteria.filter(({ value }) => value !== null).length;
  const missing =
    unanswered === 0
      ? "Todas las preguntas están respondidas."
      : unanswered === 1
        ? "Falta una pregunta por responder."
        : `Faltan ${unanswered} preguntas por responder.`;
  if (total === null) {
    return <p className="max-w-measure">Todavía no hay puntaje: ninguna pregunta cuenta. {missing}</p>;
  }
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-baseline gap-x-5">
        <span className="font-serif text-4xl font-semibold text-guinda tabular-nums">
          {formatScore(total)}
        </span>
        <span className="font-semibold">{SCORE_BANDS[bandOf(total)].label}</span>
      </p>
      <p className="max-w-measure text-sm text-tinta-suave">
        De 0 a 1: es la media de {counted === 1 ? "un criterio" : `${counted} criterios`} con respuesta, y
        cada criterio, la de sus preguntas (sí 1, en parte ½, no 0; al revés donde un sí es desfavorable; «no
        aplica» no cuenta). {missing}
      </p>
    </div>
  );
}
