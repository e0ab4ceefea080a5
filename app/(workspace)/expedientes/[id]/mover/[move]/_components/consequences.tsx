import { Panel } from "#components/ui/panel.tsx";
import type { Step } from "#lib/generated/prisma/enums.ts";
import { LETTER_LABELS, OUTCOME_LABELS, SIDE_LABELS } from "#lib/workflow/labels.ts";
import type { MoveRule } from "#lib/workflow/move-rule.ts";
import { STEPS } from "#lib/workflow/steps.ts";

/** What pressing the button will do, said before it is pressed. */
export function Consequences({ rule, step }: { rule: MoveRule; step: Step }) {
  const lines = [
    rule.outcome
      ? `El expediente concluirá como «${OUTCOME_LABELS[rule.outcome]}» y ya no podrá moverse.`
      : null,
    rule.to && rule.to !== step
      ? `El expediente pasará al paso ${STEPS[rule.to].number}: ${STEPS[rule.to].title}.`
      : null,
    rule.letters.length > 0
      ? `Se expedirá: ${rule.letters.map((letter) => LETTER_LABELS[letter]).join(", ")}.`
      : null,
    rule.clock.some((change) => change.do === "suspend") ? "El plazo en curso se suspenderá." : null,
    rule.clock.some((change) => change.do === "resume")
      ? "El plazo volverá a correr el siguiente día hábil."
      : null,
    rule.notifies.length > 0
      ? `Se avisará a: ${rule.notifies.map((side) => SIDE_LABELS[side]).join(", ")}.`
      : "No se avisa a nadie.",
  ].filter((line) => line !== null);
  return (
    <Panel title="Qué sucederá">
      <ul className="list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}
