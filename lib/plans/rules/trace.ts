import type { ItemKind } from "../items/item-kinds.ts";
import type { PlanContent } from "../reading/plan-content.ts";

export interface Orphan {
  kind: ItemKind;
  id: string;
  /** What it lacks, as the end of a sentence: «no tiene responsable». */
  lack: string;
}

/** An objective with all that hangs from it and all that it answers. */
export interface ObjectiveTrace {
  objectiveId: string;
  swotIds: string[];
  axisId: string;
  actions: { id: string; yearIds: string[] }[];
  indicators: { id: string; evidenceIds: string[] }[];
  /** FODA item → objective → axis → action → POA line → indicator → evidence, with nothing missing. */
  whole: boolean;
}

export interface Trace {
  objectives: ObjectiveTrace[];
  orphans: Orphan[];
}

const idsOf = <Row extends { id: string }>(rows: readonly Row[], holds: (row: Row) => boolean): string[] =>
  rows.filter(holds).map(({ id }) => id);

/** Follows each thread of a plan from its diagnosis to its proof, and says where it breaks. */
export function traceContent(content: PlanContent): Trace {
  const objectives = content.objective.map(({ id, swotIds, axisId }): ObjectiveTrace => {
    const actions = idsOf(content.action, ({ objectiveId }) => objectiveId === id).map((action) => ({
      id: action,
      yearIds: idsOf(content.actionYear, ({ actionId }) => actionId === action),
    }));
    const indicators = idsOf(content.indicator, ({ objectiveId }) => objectiveId === id).map((indicator) => ({
      id: indicator,
      evidenceIds: idsOf(content.evidence, ({ indicatorId }) => indicatorId === indicator),
    }));
    const whole =
      swotIds.length > 0 &&
      axisId !== "" &&
      actions.some(({ yearIds }) => yearIds.length > 0) &&
      indicators.some(({ evidenceIds }) => evidenceIds.length > 0);
    return { objectiveId: id, swotIds, axisId, actions, indicators, whole };
  });
  return { objectives, orphans: findOrphans(content) };
}

function findOrphans(content: PlanContent): Orphan[] {
  const answered = new Set(content.objective.flatMap(({ swotIds }) => swotIds));
  const has = {
    axis: new Set(content.objective.map(({ axisId }) => axisId)),
    action: new Set(content.action.map(({ objectiveId }) => objectiveId)),
    indicator: new Set(content.indicator.map(({ objectiveId }) => objectiveId)),
    year: new Set(content.actionYear.map(({ actionId }) => actionId)),
    target: new Set(content.target.map(({ indicatorId }) => indicatorId)),
    measurement: new Set(content.measured.map(({ indicatorId }) => indicatorId)),
    evidence: new Set(content.evidence.map(({ indicatorId }) => indicatorId)),
  };
  type Row<Kind extends ItemKind> = PlanContent[Kind][number];
  type Lacks<Kind extends ItemKind> = readonly (readonly [(row: Row<Kind>) => boolean, string])[];
  const lacking = <Kind extends ItemKind>(kind: Kind, lacks: Lacks<Kind>): Orphan[] =>
    (content[kind] as Row<Kind>[]).flatMap((row) =>
      lacks.filter(([fails]) => fails(row)).map(([, lack]) => ({ kind, id: row.id, lack })),
    );
  return [
    ...lacking("objective", [
      [({ swotIds }) => swotIds.length === 0, "no responde a nada del diagnóstico"],
      [({ axisId }) => axisId === "", "no está en ningún eje"],
      [({ id }) => !has.action.has(id), "no tiene acciones"],
      [({ id }) => !has.indicator.has(id), "no tiene indicador"],
    ]),
    ...lacking("action", [
      [({ objectiveId }) => objectiveId === "", "no sirve a ningún objetivo"],
      [({ owner }) => owner === "", "no tiene responsable"],
      [({ id }) => !has.year.has(id), "no está en el POA de ningún año"],
    ]),
    ...lacking("actionYear", [
      [({ actionId }) => actionId === "", "no es de ninguna acción"],
      [
        ({ amount, currency }) => amount === "" || (currency === "" && Number(amount) > 0),
        "no dice cuánto cuesta",
      ],
      [({ amount, source }) => Number(amount) > 0 && source === "", "no dice de dónde sale el dinero"],
    ]),
    ...lacking("indicator", [
      [({ objectiveId }) => objectiveId === "", "no mide ningún objetivo"],
      [({ id }) => !has.target.has(id), "no tiene metas"],
      [({ id }) => has.measurement.has(id) && !has.evidence.has(id), "tiene mediciones y ninguna evidencia"],
    ]),
    ...lacking("evidence", [[({ indicatorId }) => indicatorId === "", "no respalda ningún indicador"]]),
    ...lacking("axis", [[({ id }) => !has.axis.has(id), "no tiene objetivos"]]),
    ...lacking("swot", [
      [({ id, weight }) => !answered.has(id) && Number(weight) >= 4, "pesa mucho y ningún objetivo responde"],
    ]),
  ];
}
