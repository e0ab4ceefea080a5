import type { Side } from "#lib/generated/prisma/enums.ts";
import { SIDE_LABELS } from "#lib/workflow/labels.ts";
import { STEP_ORDER, STEPS } from "#lib/workflow/steps.ts";
import type { SupportRow } from "#lib/support/support-request.ts";
import type { FigureRule } from "./figure.ts";

const SIDES = ["OFFICE", "DGCP", "CJA"] as const satisfies Side[];

/** One decimal. */
const mean = (days: number, count: number): number => Math.round((days * 10) / count) / 10;

export const stepTimes: FigureRule = {
  title: "Tiempo en cada paso, según de quién era el turno",
  definition:
    "Días hábiles, en promedio, de los turnos que terminaron en el periodo. Cada paso va aparte según a quién le corría el reloj: un promedio que los mezcla engaña. El tema, el país y el tipo no cambian esta cifra.",
  whenEmpty: "Ningún turno terminó en el periodo.",
  isInside: true,
  columns: [
    { name: "paso", header: "Paso", width: 30 },
    { name: "turno", header: "De quién era el turno", width: 22 },
    { name: "turnos", header: "Turnos", width: 10 },
    { name: "dias_habiles_promedio", header: "Días hábiles", width: 12, decimals: 1 },
  ],
  build({ turns }) {
    const known = turns ?? [];
    const rows = STEP_ORDER.flatMap((step) =>
      SIDES.flatMap((side) => {
        const time = known.find((one) => one.step === step && one.side === side);
        const name = `${STEPS[step].number}. ${STEPS[step].title}`;
        return time ? [{ name, side, count: time.count, days: mean(time.days, time.count) }] : [];
      }),
    );
    return {
      rows: rows.map(({ name, side, count, days }) => ({
        cells: [name, SIDE_LABELS[side], count, days],
        href: "/expedientes",
      })),
      chart:
        rows.length === 0
          ? null
          : {
              kind: "bars",
              decimals: 2,
              categories: rows.map(({ name, side }) => `${name} (${SIDE_LABELS[side]})`),
              series: [{ name: "Días hábiles", tone: "dorado", values: rows.map(({ days }) => days) }],
            },
    };
  },
};

/** How the requests that were answered stand to their term. */
export function supportInTerm(answered: readonly SupportRow[]): { inTerm: number; late: number } {
  const late = answered.filter(({ term }) => term.overdue).length;
  return { inTerm: answered.length - late, late };
}

export const supportAnswered: FigureRule = {
  title: "Solicitudes de apoyo respondidas en plazo",
  definition:
    "Las solicitudes de apoyo que la DGCP respondió en el periodo, contra su plazo en días hábiles, que se detiene mientras el turno es de la oficina. El tema, el país y el tipo no cambian esta cifra.",
  whenEmpty: "Ninguna solicitud se respondió en el periodo.",
  isInside: true,
  columns: [
    { name: "como", header: "Cómo se respondieron", width: 24 },
    { name: "solicitudes", header: "Solicitudes", width: 12 },
  ],
  build({ answered }) {
    const { inTerm, late } = supportInTerm(answered ?? []);
    if (inTerm + late === 0) return { rows: [], chart: null };
    const href = "/apoyos?lista=concluidas";
    return {
      rows: [
        { cells: ["En plazo", inTerm], href },
        { cells: ["Después del plazo", late], href },
      ],
      chart: null,
    };
  },
};
