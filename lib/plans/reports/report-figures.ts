import { missionFigures } from "#lib/missions/year/mission-figures.ts";
import { saySums, sumMoney } from "../rules/money.ts";
import type { ReportFacts } from "./report-content.ts";

export interface ReportFigure {
  label: string;
  value: string;
  /** What was counted. */
  definition: string;
}

/** The figures at the top of a report, each with what it counts. Pure. */
export function figuresOf(facts: ReportFacts): ReportFigure[] {
  const { indicators, quarters, program, agreements, acts, missions } = facts;
  const green = indicators.filter(({ light }) => light === "green").length;
  const last = quarters.findLast(({ sent }) => sent !== null);
  const actions = last?.lines.filter(({ kind }) => kind === "action") ?? [];
  const done = actions.filter(({ state }) => state === "DONE").length;
  return [
    {
      label: "Indicadores en verde",
      value: `${green} de ${indicators.length}`,
      definition: "Los que alcanzaron su última meta medida, de todos los del plan.",
    },
    {
      label: "Acciones terminadas",
      value: `${done} de ${actions.length}`,
      definition: "Según el último trimestre enviado del año.",
    },
    {
      label: "Dinero programado",
      value: saySums(sumMoney(program)),
      definition: "Suma de las líneas del POA del año, por moneda.",
    },
    {
      label: "Dinero gastado",
      value: saySums(sumMoney(quarters.flatMap(({ lines }) => lines))),
      definition: "Suma de lo que dicen los trimestres enviados, por moneda.",
    },
    {
      label: "Acuerdos inscritos",
      value: String(agreements.length),
      definition: "Los del territorio inscritos en el registro público durante el año.",
    },
    {
      label: "Actos posteriores",
      value: String(acts.length),
      definition: "Modificaciones, prórrogas, renovaciones y demás, inscritas durante el año.",
    },
    ...(missions ? missionFigures(missions) : []),
  ];
}
