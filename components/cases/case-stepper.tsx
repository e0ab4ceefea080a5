import { Stepper } from "#components/ui/stepper.tsx";
import type { Step } from "#lib/generated/prisma/enums.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";
import { STEPS } from "#lib/workflow/steps.ts";

export interface StepLine {
  step: Step;
  state: "done" | "current" | "pending" | "returned" | "skipped";
  at: Date | null;
  actor: string | null;
  /** What proves it: documents and letters of the step. */
  evidence: { name: string; href: string }[];
}

type CaseStepperProps = { lines: readonly StepLine[] };

/** The twelve steps of a case, each with its date, its author and its evidence. */
export function CaseStepper({ lines }: CaseStepperProps) {
  return (
    <Stepper
      label="Los doce pasos del expediente"
      steps={lines.map(({ step, state, at, actor, evidence }) => ({
        key: step,
        number: STEPS[step].number,
        title: STEPS[step].title,
        state,
        detail: at && actor ? `${formatDateTime(at)} · ${actor}` : SIDE_LABELS[STEPS[step].side],
        children:
          evidence.length > 0 ? (
            <ul className="space-y-1 text-sm">
              {evidence.map(({ name, href }) => (
                <li key={href}>
                  <a href={href} className="underline underline-offset-4 hover:text-guinda">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          ) : undefined,
      }))}
    />
  );
}
