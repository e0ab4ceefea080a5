import { ActionButton } from "#components/forms/action-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { EvaluationView } from "#lib/practices/practice-view.ts";
import { formatScore } from "#lib/practices/score-bands.ts";
import { beginEvaluationAction } from "../actions.ts";
import { evaluationHref } from "../practice-hrefs.ts";
import { EvaluationState } from "./evaluation-state.tsx";

type PracticeEvaluationsProps = {
  practiceId: string;
  evaluations: readonly EvaluationView[];
  /** Whether the person may evaluate it for its own office. */
  judges: boolean;
};

/** Who has judged the practice, or was asked to, and the way to judge it oneself. */
export function PracticeEvaluations({ practiceId, evaluations, judges }: PracticeEvaluationsProps) {
  const own = evaluations.filter(({ kind }) => kind === "SELF");
  const open = own.some(({ state }) => state === "DRAFT");
  return (
    <div className="space-y-5">
      {evaluations.length === 0 ? (
        <p className="max-w-measure text-tinta-suave">
          Todavía no se evalúa. Empiece por la autoevaluación: quince criterios, con lo que la subiría más.
        </p>
      ) : (
        <ul className="divide-y divide-linea">
          {evaluations.map((evaluation) => (
            <EvaluationLine key={evaluation.id} {...evaluation} />
          ))}
        </ul>
      )}
      {judges ? (
        <ActionButton action={beginEvaluationAction} fields={{ id: practiceId }}>
          {open
            ? "Seguir con la autoevaluación"
            : own.length > 0
              ? "Empezar otra ronda de autoevaluación"
              : "Empezar la autoevaluación"}
        </ActionButton>
      ) : null}
    </div>
  );
}

function EvaluationLine({ id, kind, state, round, office, sentAt, score }: EvaluationView) {
  const name = `${kind === "SELF" ? "Autoevaluación" : office.name}${round > 1 ? `, ronda ${round}` : ""}`;
  const readable = kind === "SELF" || state === "SENT";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 first:pt-0">
      {readable ? <TextLink href={evaluationHref(id)}>{name}</TextLink> : <span>{name}</span>}
      <EvaluationState state={state} />
      {score !== null && sentAt ? (
        <span className="text-sm text-tinta-suave">
          {formatScore(score)} · {formatInstantDate(sentAt)}
        </span>
      ) : null}
    </li>
  );
}
