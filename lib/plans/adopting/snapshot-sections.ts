import { profileFields, structureFields } from "../items/plan-fields.ts";
import type { Snapshot } from "./snapshot.ts";

export interface SectionHead {
  /** The same for as long as the snapshot is: «perfil», «eje-2». */
  key: string;
  title: string;
}

/** Objectives in no axis. */
export const LOOSE_OBJECTIVES = "otros-objetivos";
const AXIS = /^eje-(\d+)$/;

/** The sections of a plan that say something, in the order in which it is read. */
export function sectionsOfSnapshot({ plan, content }: Snapshot): SectionHead[] {
  const says = (fields: object) => Object.keys(fields).some((name) => plan[name as keyof typeof plan] !== "");
  const hasObjectives = (axis: string) => content.objective.some(({ axisId }) => axisId === axis);
  const axes = content.axis.map(({ id, name }, index) => ({
    ...{ key: `eje-${index + 1}`, title: `Eje: ${name}`, there: hasObjectives(id) },
  }));
  return [
    { key: "perfil", title: "Perfil", there: says(profileFields) },
    { key: "diagnostico", title: "Diagnóstico", there: content.swot.length > 0 },
    ...axes,
    { key: LOOSE_OBJECTIVES, title: "Otros objetivos", there: hasObjectives("") },
    { key: "programa", title: "Programa de tres años", there: content.action.length > 0 },
    { key: "presupuesto", title: "Presupuesto", there: content.actionYear.length > 0 },
    { key: "indicadores", title: "Indicadores", there: content.indicator.length > 0 },
    { key: "estructura", title: "Estructura", there: says(structureFields) },
  ].flatMap(({ there, ...head }) => (there ? [head] : []));
}

/** The axis of a section, with what it is for; null when the section is not one. */
export function axisOfSection({ content }: Snapshot, key: string): { id: string; purpose: string } | null {
  if (key === LOOSE_OBJECTIVES) return { id: "", purpose: "" };
  const index = AXIS.exec(key)?.[1];
  return content.axis[Number(index) - 1] ?? null;
}
