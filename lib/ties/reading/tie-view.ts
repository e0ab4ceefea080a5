import type { IsoDate } from "#lib/calendar/types.ts";
import type { TieCommitmentState, TieProposalKind, TieProposalOutcome } from "#lib/generated/prisma/enums.ts";
import type { ListedPart, ValuesOfPart } from "../parts/tie-parts.ts";
import type { Vitality } from "../rules/vitality.ts";
import type { TieFacts } from "./tie-facts.ts";

/** A part as it stands. */
export type Part<Kind extends ListedPart = ListedPart> = ValuesOfPart<Kind> & { id: string };

export interface CommitmentMove {
  id: string;
  state: TieCommitmentState;
  happenedOn: IsoDate;
  note: string;
  byName: string;
  at: Date;
}

export type Commitment = Part<"commitment"> & {
  state: TieCommitmentState;
  stateOn: IsoDate | null;
  /** In their order. */
  moves: CommitmentMove[];
};

export interface TieFileFacts {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

export type Activity = Part<"activity"> & {
  /** What it came of, by its title; empty when it came of nothing else. */
  sourceTitle: string;
  /** The line of the programme that it fulfils. */
  lineTitle: string;
  files: TieFileFacts[];
};

export interface TieProposalView {
  id: string;
  kind: TieProposalKind;
  reason: string;
  plan: string;
  byName: string;
  at: Date;
  /** Null while it waits for its decision. */
  outcome: TieProposalOutcome | null;
  answer: string;
  decidedBy: string;
  decidedAt: Date | null;
}

/** How alive it is, and why. */
export interface TieLife {
  vitality: Vitality;
  why: string;
  /** The day of its last sign of life. */
  lastOn: IsoDate;
  closedOn: IsoDate | null;
}

/** A tie with everything that its reader may see of it. */
export interface TieView extends TieFacts, TieLife {
  /** As its address names it: its id, or the number of an agreement of which nothing is kept yet. */
  key: string;
  /** Null while nothing is kept of it. */
  id: string | null;
  office: { id: string; name: string };
  /** Whether it is of the reader's office. */
  isOwn: boolean;
  values: ValuesOfPart<"tie">;
  sharedAt: Date | null;
  /** The latest first. */
  activity: Activity[];
  commitment: Commitment[];
  line: Part<"line">[];
  /** Of the own office alone; for others, empty. */
  contact: Part<"contact">[];
  note: (Part<"note"> & { updatedAt: Date; updatedBy: string })[];
  /** Those of the tie, the evidence of its activities apart. */
  files: TieFileFacts[];
  /** The latest first. */
  proposals: TieProposalView[];
}
