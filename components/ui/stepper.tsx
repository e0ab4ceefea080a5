import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export type StepState = "done" | "current" | "pending" | "returned" | "skipped";

export type Step = {
  key: string;
  number: number;
  title: ReactNode;
  /** Beside the title: whose turn it is. */
  tag?: ReactNode;
  /** Absent when the list only explains and nothing is under way. */
  state?: StepState;
  /** Who acts, when it was done. */
  detail?: ReactNode;
  children?: ReactNode;
};

type StepperProps = { label: string; steps: readonly Step[]; className?: string };

const states = {
  done: { word: "Concluido", mark: "border-verde bg-verde text-white", line: "bg-verde" },
  current: {
    word: "En curso",
    mark: "border-guinda bg-guinda text-white ring-4 ring-guinda-suave",
    line: "bg-linea",
  },
  pending: { word: "Pendiente", mark: "border-borde bg-white text-tinta-suave", line: "bg-linea" },
  returned: { word: "Devuelto", mark: "border-dorado bg-dorado-suave text-dorado-oscuro", line: "bg-linea" },
  skipped: { word: "No aplica", mark: "border-linea bg-lino text-tinta-suave", line: "bg-linea" },
} as const satisfies Record<StepState, { word: string; mark: string; line: string }>;

const plain = { word: "", mark: "border-dorado bg-white text-guinda-oscuro", line: "bg-dorado/50" };

/** An ordered list drawn as a path. The state of each step is said in words beside its mark. */
export function Stepper({ label, steps, className }: StepperProps) {
  return (
    <ol aria-label={label} className={className}>
      {steps.map((step, index) => {
        const { word, mark, line } = step.state ? states[step.state] : plain;
        return (
          <li
            key={step.key}
            aria-current={step.state === "current" ? "step" : undefined}
            className="relative flex gap-4 pb-6 last:pb-0"
          >
            {index < steps.length - 1 ? (
              <span
                aria-hidden="true"
                className={classNames("absolute top-9 bottom-0 left-[1.0625rem] w-0.5", line)}
              />
            ) : null}
            <span
              aria-hidden="true"
              className={classNames(
                "relative grid size-9 shrink-0 place-items-center rounded-full border-2 text-sm font-semibold tabular-nums [print-color-adjust:exact]",
                mark,
              )}
            >
              {step.state === "done" ? <Icon name="check" className="size-5" /> : step.number}
            </span>
            <div className="min-w-0 flex-1 pt-1">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className={classNames("font-semibold", step.state === "pending" && "text-tinta-suave")}>
                  <span className="sr-only">Paso {step.number}: </span>
                  {step.title}
                </span>
                {step.tag}
                {word ? (
                  <span
                    className={classNames(
                      "text-xs font-semibold",
                      step.state === "current" ? "text-guinda" : "text-tinta-suave",
                    )}
                  >
                    {word}
                  </span>
                ) : null}
              </p>
              {step.detail ? <div className="text-sm text-tinta-suave">{step.detail}</div> : null}
              {step.children ? <div className="mt-2">{step.children}</div> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
