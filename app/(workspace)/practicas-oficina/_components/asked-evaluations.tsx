import { TextLink } from "#components/ui/text-link.tsx";
import type { EvaluationView, PracticeView } from "#lib/practices/practice-view.ts";
import { EvaluationState } from "./evaluation-state.tsx";
import { evaluationHref } from "../practice-hrefs.ts";

type AskedEvaluation = Omit<EvaluationView, "practice"> & { practice: PracticeView };

/** What the office was asked to judge of others. Nothing while nobody has asked. */
export function AskedEvaluations({ evaluations }: { evaluations: readonly AskedEvaluation[] }) {
  if (evaluations.length === 0) return null;
  return (
    <section className="space-y-4">
      <h2 className="text-xl">Otras oficinas le piden su evaluación</h2>
      <ul className="space-y-3">
        {evaluations.map(({ id, practice, state, round }) => (
          <li key={id} className="rounded-panel border border-linea bg-white p-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <TextLink href={evaluationHref(id)} className="font-semibold">
                {practice.name}
              </TextLink>
              <EvaluationState state={state} />
            </p>
            <p className="text-sm text-tinta-suave">
              {practice.office.name}
              {round > 1 ? ` · ronda ${round}` : ""}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
