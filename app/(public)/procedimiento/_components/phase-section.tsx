import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { Stepper } from "#components/ui/stepper.tsx";
import type { ProcedureFigures } from "#lib/procedure/get-procedure-figures.ts";
import { STEPS } from "#lib/workflow/steps.ts";
import type { ProcedurePhase, StepKey } from "../procedure-phases.ts";
import { stepNotes } from "../step-notes.ts";
import { StepFacts } from "./step-facts.tsx";

const actors = {
  OFFICE: { label: "Oficina", tone: "warning" },
  DGCP: { label: "DGCP", tone: "info" },
  CJA: { label: "Consultoría Jurídica", tone: "success" },
} as const satisfies Record<(typeof STEPS)[StepKey]["side"], { label: string; tone: TagTone }>;

/** One stage of the procedure: its name at the side, its steps as a path. */
export function PhaseSection({ phase, figures }: { phase: ProcedurePhase; figures: ProcedureFigures }) {
  return (
    <section aria-labelledby={phase.id} className="gap-x-12 lg:grid lg:grid-cols-[16rem_1fr]">
      <div className="mb-6 border-t-2 border-dorado pt-3 lg:mb-0 lg:self-start">
        <h2 id={phase.id} className="text-2xl text-guinda-oscuro">
          {phase.name}
        </h2>
        <p className="mt-1 text-sm text-tinta-suave">{phase.summary}</p>
      </div>
      <Stepper
        label={`Pasos para ${phase.name.toLowerCase()}`}
        steps={phase.steps.map((key) => {
          const { number, title, side } = STEPS[key];
          const { label, tone } = actors[side];
          return {
            key,
            number,
            title,
            tag: <StatusTag tone={tone}>{label}</StatusTag>,
            children: <StepFacts note={stepNotes[key]} figures={figures} />,
          };
        })}
      />
    </section>
  );
}
