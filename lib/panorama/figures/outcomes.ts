import { readCents, sayMoney } from "#lib/plans/rules/money.ts";
import type { Picture } from "../reading/picture.ts";
import type { FigureRow, FigureRule } from "./figure.ts";

type Line = { what: string; value: number; unit: string; means: string } & Pick<FigureRow, "to">;

/** What can be counted of what came of the activities. Pure; a line for each currency. */
export function outcomeLines({ counts, results }: Pick<Picture, "counts" | "results">): Line[] {
  const of = (kind: string) => counts.kinds.find((one) => one.kind === kind)?.count ?? 0;
  const money = (
    what: string,
    rows: Picture["results"]["invested"],
    means: string,
    to: FigureRow["to"],
  ): Line[] =>
    rows.map(({ currency, amount }) => ({ what, value: Number(amount), unit: currency, means, to }));
  return [
    {
      ...{ what: "Acuerdos inscritos", value: of("AGREEMENT"), unit: "acuerdos" },
      ...{ means: "Los publicados en el registro.", to: { tipo: "AGREEMENT" } },
    },
    {
      ...{ what: "Proyectos que empezaron", value: of("PROJECT"), unit: "proyectos" },
      ...{ means: "Los no cancelados.", to: { tipo: "PROJECT" } },
    },
    ...money(
      "Inversión",
      results.invested,
      "Lo que las oficinas anotaron como inversión que resultó de sus giras y visitas del periodo.",
      { tipo: "MISSION" },
    ),
    ...money(
      "Comprometido en proyectos",
      results.committed,
      "Lo comprometido, de todos sus años, en los proyectos que empezaron en el periodo.",
      { tipo: "PROJECT" },
    ),
    {
      ...{ what: "Personas que asistieron", value: results.attended, unit: "personas" },
      ...{
        means: "Quienes asistieron a los eventos del periodo; una persona cuenta una vez en cada evento.",
      },
      to: { tipo: "EVENT" },
    },
    {
      ...{ what: "Asistencias a capacitación", value: results.trainingAttendances, unit: "asistencias" },
      ...{ means: "Una por persona y sesión de las capacitaciones.", to: { tipo: "EVENT" } },
    },
    {
      ...{ what: "Horas de capacitación recibidas", value: results.trainingHours, unit: "horas" },
      ...{ means: "Las de cada sesión, por quienes asistieron a ella.", to: { tipo: "EVENT" } },
    },
  ];
}

/** «250,000.50 MXN», «12 acuerdos». */
export const sayOutcome = ({ value, unit }: Pick<Line, "value" | "unit">): string =>
  /^[A-Z]{3}$/.test(unit)
    ? sayMoney({ currency: unit, cents: readCents(value.toFixed(2)) })
    : `${value.toLocaleString("es-MX")} ${unit}`;

export const outcomes: FigureRule = {
  title: "Resultados que se pueden contar",
  definition:
    "Lo que resultó de las actividades del periodo. Hay una fila por moneda: monedas distintas no se suman.",
  whenEmpty: "Nada en este periodo con esos filtros.",
  columns: [
    { name: "que", header: "Qué", width: 32 },
    { name: "valor", header: "Cuánto", width: 18 },
    { name: "unidad", header: "En qué", width: 14 },
    { name: "que_cuenta", header: "Qué cuenta", width: 60 },
  ],
  build: (picture) => ({
    rows: outcomeLines(picture).map(({ what, value, unit, means, to }) => ({
      cells: [what, value, unit, means],
      ...(to && { to }),
    })),
    chart: null,
  }),
};
