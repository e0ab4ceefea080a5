import type { CallState, CooperationModality } from "#lib/generated/prisma/enums.ts";
import type { CallPhase } from "./call-phase.ts";

/** A call as whoever may read it does. Amounts and shares are digits; dates, ISO. */
export interface CallView {
  id: string;
  /** Null while it has never been published. */
  code: string | null;
  state: CallState;
  phase: CallPhase;
  /** Calendar days to its closing by the convener's clock. */
  daysLeft: number;
  office: { id: string; name: string };
  title: string;
  convener: string;
  country: { code: string; name: string } | null;
  modality: CooperationModality;
  summary: string;
  areas: { key: string; name: string }[];
  sdgGoals: string[];
  forStates: boolean;
  forMunicipalities: boolean;
  /** Codes; empty for the whole country. */
  eligibleStates: string[];
  condition: string;
  amountMin: string | null;
  amountMax: string | null;
  currency: string | null;
  counterpartShare: string | null;
  opensOn: string;
  closesAt: Date;
  zone: string;
  rulesUrl: string;
  contact: string;
  publishedAt: Date | null;
  /** Why it was given back, or withdrawn. */
  reason: string;
  revision: number;
  updatedAt: Date;
  updatedBy: string;
}

export const CALL_STATES = {
  DRAFT: "Borrador",
  PROPOSED: "Propuesta a la DGCP",
  PUBLISHED: "Publicada",
  WITHDRAWN: "Retirada",
} as const satisfies Record<CallState, string>;
