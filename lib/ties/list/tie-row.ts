import type { TieFacts } from "../reading/tie-facts.ts";
import type { TieLife } from "../reading/tie-view.ts";

/** A tie as lists show it. */
export interface TieRow extends TieFacts, TieLife {
  /** As its address names it. */
  key: string;
  office: string;
  stateCode: string;
  /** Whether its office keeps something of it. */
  isKept: boolean;
  isShared: boolean;
  openCommitments: number;
  activities: number;
  /** Whether a proposal waits for its decision. */
  hasProposal: boolean;
}
