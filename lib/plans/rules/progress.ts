import type { PlanHead, WholePlan } from "../reading/plan-content.ts";
import { profileFields, structureFields } from "../items/plan-fields.ts";
import { countSmart, readSmart } from "./smart.ts";
import { traceContent } from "./trace.ts";
import { PLAN_YEARS } from "../plan-years.ts";

export type SectionKey =
  "profile" | "structure" | "diagnosis" | "axes" | "objectives" | "program" | "monitoring";

export interface SectionProgress {
  key: SectionKey;
  state: "empty" | "begun" | "done";
  /** What is there, in a sentence. */
  has: string;
  /** What is missing, a sentence each; nothing when it is done. */
  missing: string[];
}

/** «un eje», «3 ejes», «ningún eje». */
export function count(number: number, one: string, many: string, none: string): string {
  if (number === 0) return none;
  return number === 1 ? one : `${number} ${many}`;
}

const answered = (plan: PlanHead, fields: object): number =>
  Object.keys(fields).filter((name) => plan.values[name as keyof typeof plan.values] !== "").length;

function answers(key: SectionKey, plan: PlanHead, fields: object, enough: number): SectionProgress {
  const [written, all] = [answered(plan, fields), Object.keys(fields).length];
  return {
    key,
    state: written === 0 ? "empty" : written < enough ? "begun" : "done",
    has: `${written} de ${all} partes escritas.`,
    missing: written < enough ? [`Escriba al menos ${enough} partes.`] : [],
  };
}

type Judge = (plan: WholePlan) => Omit<SectionProgress, "state"> & { begun: boolean };

const JUDGES: readonly Judge[] = [
  function diagnosis({ content: { swot, actor, commitment } }) {
    const quadrants = new Set(swot.map(({ quadrant }) => quadrant).filter(Boolean));
    const unweighed = swot.filter(({ weight }) => weight === "").length;
    const unjudged = commitment.filter(({ judgement, reason }) => !judgement || !reason).length;
    return {
      key: "diagnosis",
      begun: swot.length + actor.length + commitment.length > 0,
      has: `${[
        count(swot.length, "Un elemento del FODA", "elementos del FODA", "Sin FODA"),
        count(actor.length, "un actor", "actores", "sin actores"),
        count(commitment.length, "un compromiso", "compromisos", "sin compromisos"),
      ].join(", ")}.`,
      missing: [
        quadrants.size < 4 ? `Faltan ${4 - quadrants.size} de los cuatro cuadrantes del FODA.` : "",
        unweighed > 0 ? `${count(unweighed, "Un elemento", "elementos", "")} sin peso.` : "",
        actor.length === 0 ? "Falta el mapa de actores." : "",
        unjudged > 0
          ? `${count(unjudged, "Un compromiso espera", "compromisos esperan", "")} su juicio con razones.`
          : "",
      ].filter(Boolean),
    };
  },
  function axes({ content: { axis, objective } }) {
    const empty = axis.filter(({ id }) => !objective.some(({ axisId }) => axisId === id)).length;
    return {
      key: "axes",
      begun: axis.length > 0,
      has: `${count(axis.length, "Un eje", "ejes", "Ningún eje")}.`,
      missing: [
        axis.length < 2 ? "Un plan tiene dos o tres ejes." : "",
        axis.length > 3 ? "Más de tres ejes dispersan el esfuerzo: junte o deje alguno." : "",
        axis.length > 0 && empty > 0 ? `${count(empty, "Un eje", "ejes", "")} sin objetivos.` : "",
      ].filter(Boolean),
    };
  },
  function objectives({ firstYear, content: { objective } }) {
    const years = { first: firstYear, last: firstYear + PLAN_YEARS - 1 };
    const whole = objective.filter((each) => countSmart(readSmart(each, years)) === 5).length;
    const lacking = objective.length - whole;
    return {
      key: "objectives",
      begun: objective.length > 0,
      has:
        objective.length === 0
          ? "Ningún objetivo."
          : `${count(objective.length, "Un objetivo", "objetivos", "")}, ${whole} con las cinco condiciones SMART.`,
      missing: [
        objective.length === 0 ? "Escriba el primer objetivo." : "",
        lacking === 1 ? "A un objetivo le falta alguna condición SMART." : "",
        lacking > 1 ? `A ${lacking} objetivos les falta alguna condición SMART.` : "",
      ].filter(Boolean),
    };
  },
  function program(plan) {
    const { action, actionYear } = plan.content;
    const { orphans } = traceContent(plan.content);
    const lacks = (lack: string) =>
      new Set(orphans.filter((each) => each.lack === lack).map(({ id }) => id)).size;
    const [bare, unowned] = [lacks("no tiene acciones"), lacks("no tiene responsable")];
    const unplanned = lacks("no está en el POA de ningún año");
    return {
      key: "program",
      begun: action.length > 0,
      has: `${count(action.length, "Una acción", "acciones", "Ninguna acción")}, ${count(actionYear.length, "una línea del POA", "líneas del POA", "sin POA")}.`,
      missing: [
        action.length === 0 ? "Escriba las acciones de cada objetivo." : "",
        bare > 0 && action.length > 0 ? `${count(bare, "Un objetivo", "objetivos", "")} sin acciones.` : "",
        unowned > 0 ? `${count(unowned, "Una acción", "acciones", "")} sin responsable.` : "",
        unplanned > 0 ? `${count(unplanned, "Una acción", "acciones", "")} sin línea en el POA.` : "",
      ].filter(Boolean),
    };
  },
  function monitoring({ content: { indicator, measured, target, objective } }) {
    const untargeted = indicator.filter(({ id }) => !target.some((each) => each.indicatorId === id)).length;
    const unmeasured = objective.filter(
      ({ id }) => !indicator.some((each) => each.objectiveId === id),
    ).length;
    return {
      key: "monitoring",
      begun: indicator.length > 0,
      has: `${count(indicator.length, "Un indicador", "indicadores", "Ningún indicador")}, ${count(measured.length, "una medición", "mediciones", "sin mediciones")}.`,
      missing: [
        indicator.length === 0 ? "Dé a cada objetivo un indicador." : "",
        indicator.length > 0 && unmeasured > 0
          ? `${count(unmeasured, "Un objetivo", "objetivos", "")} sin indicador.`
          : "",
        untargeted > 0 ? `${count(untargeted, "Un indicador", "indicadores", "")} sin metas.` : "",
      ].filter(Boolean),
    };
  },
];

/** What there is of each section of a plan, what is missing, and so what comes next: the first that is not done. */
export function readProgress(plan: WholePlan): SectionProgress[] {
  const judged = JUDGES.map((judge): SectionProgress => {
    const { begun, ...section } = judge(plan);
    const done = begun && section.missing.length === 0;
    return { ...section, state: done ? "done" : begun ? "begun" : "empty" };
  });
  return [
    answers("profile", plan, profileFields, 5),
    ...judged,
    answers("structure", plan, structureFields, 3),
  ];
}
