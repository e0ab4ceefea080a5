import type { PlanInstrument, ProgressState } from "#lib/generated/prisma/enums.ts";
import type { Canvas } from "../pictures/canvas.ts";
import type { Values } from "#lib/plans/items/field.ts";
import type { KindValues, PlanKind } from "#lib/plans/items/item-kinds.ts";
import type { SectionKey } from "#lib/plans/reports/report-sections.ts";

type Some<Kind extends PlanKind> = Partial<KindValues<Kind>>;

export interface ScriptedIndicator {
  name: string;
  unit: string;
  base: string;
  /** By period. */
  targets: Readonly<Record<string, string>>;
  /** Of periods that have passed. */
  measured?: Readonly<Record<string, readonly [value: string, note: string]>>;
  evidence?: readonly Some<"evidence">[];
  less?: true;
}

export interface ScriptedAction {
  text: string;
  owner: string;
  partners?: string;
  from: string;
  to: string;
  /** By year: what is delivered, how much, and from where. */
  years?: Readonly<
    Record<string, readonly [deliverable: string, amount: string, currency: string, source: string]>
  >;
}

export interface ScriptedObjective {
  axis: string;
  swot: readonly string[];
  values: Values;
  actions: readonly ScriptedAction[];
  indicators: readonly ScriptedIndicator[];
}

export type ToldLine = readonly [
  state: ProgressState,
  text: string,
  amount?: string,
  currency?: string,
  reason?: string,
];

export interface ScriptedPicture {
  /** Of its file, without its ending. */
  file: string;
  draw: () => Canvas;
  words: Some<"picture">;
}

/** An invented plan, told with keys where its items point at each other. */
export interface PlanScript {
  title: string;
  firstYear: number;
  /** With what, if it was. */
  adopted?: { instrument: PlanInstrument; reference: string; on: string };
  /** By quarter, then by the first words of an objective or action; what is not said has not begun. */
  told?: Readonly<Record<string, Readonly<Record<string, ToldLine>>>>;
  /** By year. */
  reports?: Readonly<Record<string, { on: string; words: Partial<Record<SectionKey, string>> }>>;
  closed?: true;
  plan: Some<"plan">;
  figures?: readonly Some<"figure">[];
  /** Of the profile, each drawn by the loader. */
  pictures?: readonly ScriptedPicture[];
  /** The profile is published as it stands. */
  showsProfile?: true;
  swot: Readonly<Record<string, readonly [quadrant: string, weight: string, text: string, evidence: string]>>;
  actors: readonly Some<"actor">[];
  commitments: readonly Some<"commitment">[];
  axes: Readonly<Record<string, readonly [name: string, purpose: string, strategy: string]>>;
  objectives: readonly ScriptedObjective[];
}
