import { STEP_ORDER, STEPS } from "#lib/workflow/steps.ts";
import type { Step } from "#lib/generated/prisma/enums.ts";

/** What the portal can count by itself for an indicator: its name in the list, its unit and what exactly is counted. */
export interface CountedKind {
  label: string;
  unit: string;
  definition: string;
}

/** The steps that have a stay to be counted: those of a case that was filed. */
const COUNTED_STEPS = STEP_ORDER.filter((step) => STEPS[step].number > 4);

export type CountedStep = `step:${Step}`;

const steps = COUNTED_STEPS.map((step): [CountedStep, CountedKind] => [
  `step:${step}`,
  {
    label: `Días en el paso ${STEPS[step].number}, ${STEPS[step].title.toLowerCase()}`,
    unit: "días naturales",
    definition: `Promedio de los días naturales que los expedientes de la oficina pasaron en el paso «${STEPS[step].title}», de los que salieron de él en el periodo.`,
  },
]);

/** By the word that the indicator keeps. */
export const COUNTED_KINDS: ReadonlyMap<string, CountedKind> = new Map<string, CountedKind>([
  [
    "filed",
    {
      label: "Expedientes presentados",
      unit: "expedientes",
      definition: "Expedientes que la oficina presentó a la DGCP en el periodo.",
    },
  ],
  [
    "registered",
    {
      label: "Acuerdos inscritos en el RAI",
      unit: "acuerdos",
      definition: "Acuerdos del territorio de la oficina que se inscribieron en el registro en el periodo.",
    },
  ],
  [
    "inForce",
    {
      label: "Acuerdos vigentes",
      unit: "acuerdos",
      definition:
        "Acuerdos del territorio de la oficina que estaban vigentes el último día del periodo, los que están por vencer incluidos.",
    },
  ],
  ...steps,
]);
