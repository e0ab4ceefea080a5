import type { PlanInstrument } from "#lib/generated/prisma/enums.ts";
import type { Values } from "#lib/plans/items/field.ts";
import type { KindValues, PlanKind } from "#lib/plans/items/item-kinds.ts";

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

/** An invented plan, told with keys where its items point at each other. */
export interface PlanScript {
  title: string;
  firstYear: number;
  /** With what, if it was. */
  adopted?: { instrument: PlanInstrument; reference: string };
  plan: Some<"plan">;
  swot: Readonly<Record<string, readonly [quadrant: string, weight: string, text: string, evidence: string]>>;
  actors: readonly Some<"actor">[];
  commitments: readonly Some<"commitment">[];
  axes: Readonly<Record<string, readonly [name: string, purpose: string, strategy: string]>>;
  objectives: readonly ScriptedObjective[];
}
