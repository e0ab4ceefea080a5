import type { PlanState } from "#lib/generated/prisma/enums.ts";
import type { Item, ItemKind, KindValues } from "../items/item-kinds.ts";

/** What an indicator was found to be in a period. */
export interface Measurement {
  id: string;
  indicatorId: string;
  period: string;
  /** A number, as text. */
  value: string;
  note: string;
  /** The measurement that this one corrects; empty when none. */
  correctsId: string;
  byName: string;
  /** ISO instant. */
  at: string;
}

/** A document of a plan, as its versions tell it. */
export interface PlanFileFacts {
  id: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** Pixels; in the plan itself, of a picture to be shown. */
  width?: number | null;
  height?: number | null;
}

/** What an indicator is held to have been in a period: what nobody corrected, the last of its period. */
export type Measured = Pick<Measurement, "indicatorId" | "period" | "value">;

/** All that is written in a plan, by kind, each in its order, and what was measured. */
export type PlanContent = { [Kind in ItemKind]: Item<Kind>[] } & {
  measured: readonly Measured[];
  /** Of the plan; of a version, those that its evidence names. */
  file: PlanFileFacts[];
};

/** The same with every measurement that was ever written. */
export type RecordedContent = PlanContent & { measurement: Measurement[] };

export interface PlanHead {
  id: string;
  officeName: string;
  state: PlanState;
  firstYear: number;
  /** Of the fields of the plan itself. */
  revision: number;
  values: KindValues<"plan">;
}

/** The one that an office works on. */
export interface OwnPlanHead extends PlanHead {
  /** The document waiting for the next adoption; null when none was brought. */
  adoptionFileId: string | null;
}

export interface WholePlan extends PlanHead {
  content: PlanContent;
}

export type OwnPlan = OwnPlanHead & WholePlan;

export interface RecordedPlan extends PlanHead {
  content: RecordedContent;
}
