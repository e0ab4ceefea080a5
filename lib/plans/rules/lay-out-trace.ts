import type { ItemKind } from "../items/item-kinds.ts";
import type { PlanContent } from "../reading/plan-content.ts";

/** The columns of the picture, from what is known to what proves it. */
export const TRACE_COLUMNS = [
  { kind: "swot", title: "FODA" },
  { kind: "objective", title: "Objetivo" },
  { kind: "axis", title: "Eje" },
  { kind: "action", title: "Acción" },
  { kind: "actionYear", title: "POA" },
  { kind: "indicator", title: "Indicador" },
  { kind: "evidence", title: "Evidencia" },
] as const satisfies readonly { kind: ItemKind; title: string }[];

export interface TraceNode {
  id: string;
  column: number;
  /** Of its middle: 0 is the top of the picture, 1 its bottom. */
  height: number;
  /** Nothing leads to it, or nothing leaves it. */
  loose: boolean;
}

export interface TraceLayout {
  nodes: TraceNode[];
  /** Ends of each line, by the nodes' places. */
  links: { from: TraceNode; to: TraceNode }[];
  /** How many rows the fullest column has. */
  rows: number;
}

/** Pairs of ids, the one further left first. */
function linksOf(content: PlanContent): [string, string][] {
  return [
    ...content.objective.flatMap(({ id, swotIds, axisId }) => [
      ...swotIds.map((swotId): [string, string] => [swotId, id]),
      [id, axisId] as [string, string],
    ]),
    ...content.action.map(({ id, objectiveId }): [string, string] => [objectiveId, id]),
    ...content.actionYear.map(({ id, actionId }): [string, string] => [actionId, id]),
    ...content.indicator.map(({ id, objectiveId }): [string, string] => [objectiveId, id]),
    ...content.evidence.map(({ id, indicatorId }): [string, string] => [indicatorId, id]),
  ];
}

/** Where each item of a plan stands in the picture of its threads: near the mean height of what it is tied to. */
export function layOutTrace(content: PlanContent): TraceLayout {
  const links = linksOf(content);
  const placed = new Map<string, TraceNode>();
  const tied = new Map<string, string[]>();
  for (const [from, to] of links) {
    tied.set(from, [...(tied.get(from) ?? []), to]);
    tied.set(to, [...(tied.get(to) ?? []), from]);
  }
  // Objectives first: everything else is tied to them or to what is.
  const order = [1, 0, 2, 3, 4, 5, 6] as const;
  for (const column of order) {
    const { kind } = TRACE_COLUMNS[column];
    const items = content[kind].map(({ id }, index) => {
      const near = (tied.get(id) ?? []).flatMap((other) => placed.get(other)?.height ?? []);
      const mean = near.reduce((sum, height) => sum + height, 0) / near.length;
      return { id, wanted: near.length === 0 ? index / content[kind].length : mean };
    });
    items.sort((one, other) => one.wanted - other.wanted);
    items.forEach(({ id }, index) => {
      placed.set(id, { id, column, height: (index + 0.5) / items.length, loose: !tied.has(id) });
    });
  }
  const nodes = [...placed.values()];
  const drawn = links.flatMap(([one, other]) => {
    const [from, to] = [placed.get(one), placed.get(other)];
    return from && to ? [{ from, to }] : [];
  });
  return { nodes, links: drawn, rows: Math.max(...TRACE_COLUMNS.map(({ kind }) => content[kind].length)) };
}
