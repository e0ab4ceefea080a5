import type {
  CooperationModality,
  PartnerKind,
  PartnerRole,
  ProjectAmountKind,
  ProjectStatus,
} from "#lib/generated/prisma/enums.ts";

export interface PartnerView {
  id: string;
  name: string;
  role: PartnerRole;
  kind: PartnerKind;
  country: { code: string; name: string } | null;
}

/** What was promised or handed over in a year. Amounts are digits. */
export interface AmountView {
  id: string;
  kind: ProjectAmountKind;
  year: number;
  amount: string;
  currency: string;
  /** Who gives it; null when it is the office itself. */
  partner: { id: string; name: string } | null;
}

/** Values are digits. */
export interface ResultView {
  id: string;
  title: string;
  indicator: string;
  unit: string;
  baseValue: string;
  baseYear: number;
  targetValue: string;
  targetYear: number;
  actualValue: string | null;
}

/** A project as whoever may read it does. Dates are ISO. */
export interface ProjectView {
  id: string;
  /** Null while it has never been published. */
  code: string | null;
  office: { id: string; name: string; stateCode: string; state: string; municipality: string | null };
  title: string;
  titleEn: string;
  summary: string;
  summaryEn: string;
  modality: CooperationModality;
  status: ProjectStatus;
  sector: string;
  sdgGoals: string[];
  plannedStart: string;
  plannedEnd: string | null;
  actualStart: string | null;
  actualEnd: string | null;
  agreements: string[];
  call: { code: string | null; title: string } | null;
  partners: PartnerView[];
  amounts: AmountView[];
  results: ResultView[];
  publishedAt: Date | null;
  updatedAt: Date;
}

/** What only its office reads of it. */
export interface OwnProjectView extends ProjectView {
  objective: { id: string; text: string } | null;
  action: { id: string; text: string } | null;
  callId: string | null;
  withdrawnReason: string;
  revision: number;
  updatedBy: string;
}
