import type { KindValues } from "../items/item-kinds.ts";
import type { Snapshot } from "../adopting/snapshot.ts";

/** What progress is told of. */
export interface Subject {
  kind: "objective" | "action";
  id: string;
  name: string;
  /** Of an action; empty when it serves none. */
  objectiveId: string;
}

export type ProgressLine = Subject & KindValues<"progress">;

export interface QuarterMeasurement {
  indicator: string;
  unit: string;
  period: string;
  /** A number, as text. */
  value: string;
  note: string;
}

/** A quarter as it is published; the text of it is hashed. */
export interface ProgressContent {
  format: 1;
  office: string;
  plan: string;
  /** The version of the plan whose objectives and actions these are. */
  version: number;
  period: string;
  lines: ProgressLine[];
  measurements: QuarterMeasurement[];
}

export interface SendingHead {
  number: number;
  corrects: string;
  sha256: string;
  at: Date;
}

/** A quarter as anyone reads it. */
export interface SentQuarter extends SendingHead {
  content: ProgressContent;
}

/** The objectives and actions of an adopted plan, each objective before its actions. */
export function subjectsOf({ content }: Snapshot): Subject[] {
  const objectives = content.objective.map(({ id, text }) => ({ id, text }));
  const known = new Set(objectives.map(({ id }) => id));
  const actionsOf = (objectiveId: string): Subject[] =>
    content.action
      .filter((action) => (known.has(action.objectiveId) ? action.objectiveId : "") === objectiveId)
      .map(({ id, text }) => ({ kind: "action", id, name: text, objectiveId }));
  return [
    ...objectives.flatMap(({ id, text }): Subject[] => [
      { kind: "objective", id, name: text, objectiveId: "" },
      ...actionsOf(id),
    ]),
    ...actionsOf(""),
  ];
}
