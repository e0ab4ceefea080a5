import type {
  CooperationModality,
  PartnerKind,
  PartnerNoticeState,
  PartnerOutcome,
} from "#lib/generated/prisma/enums.ts";
import type { WorldRegion } from "#lib/registry/world-regions.ts";
import type { NoticePhase } from "./notice-phase.ts";

/** A notice as whoever may read it does. Dates are ISO. */
export interface NoticeView {
  id: string;
  /** Null while it has never been published. */
  code: string | null;
  state: PartnerNoticeState;
  phase: NoticePhase;
  office: {
    id: string;
    name: string;
    stateCode: string;
    state: string;
    municipality: string | null;
  };
  title: string;
  offers: string;
  seeks: string;
  areas: { key: string; name: string }[];
  /** Empty: anyone. */
  kinds: PartnerKind[];
  /** Both empty: anywhere. */
  countries: { code: string; name: string }[];
  regions: WorldRegion[];
  languages: string[];
  modality: CooperationModality;
  population: number | null;
  validUntil: string;
  contactEmail: string;
  publishedAt: Date | null;
  closedAt: Date | null;
  outcome: PartnerOutcome | null;
  outcomeText: string;
  revision: number;
  updatedAt: Date;
  updatedBy: string;
}
