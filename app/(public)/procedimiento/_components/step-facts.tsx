import { Icon } from "#components/ui/icon.tsx";
import type { ProcedureStep } from "../procedure-steps.ts";

/** What happens in a step and, when there are, what it needs and how long it takes. */
export function StepFacts({ step }: { step: ProcedureStep }) {
  return (
    <div className="max-w-measure space-y-2">
      <p>{step.what}</p>
      {step.needs ? (
        <p className="flex gap-2 text-sm">
          <Icon name="document" className="mt-0.5 size-4.5 text-dorado" />
          <span>
            <strong>Se necesita:</strong> {step.needs}
          </span>
        </p>
      ) : null}
      {step.time ? (
        <p className="flex gap-2 text-sm">
          <Icon name="clock" className="mt-0.5 size-4.5 text-dorado" />
          <span>
            <strong>Tiempo:</strong> {step.time}
          </span>
        </p>
      ) : null}
    </div>
  );
}
