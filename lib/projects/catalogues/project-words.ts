import type {
  CooperationModality,
  PartnerKind,
  PartnerRole,
  ProjectAmountKind,
  ProjectStatus,
} from "#lib/generated/prisma/enums.ts";

interface Word {
  slug: string;
  label: string;
  /** Code of IATI 2.03's list. */
  iati: string;
}

/** ActivityStatus. */
export const PROJECT_STATUSES = {
  PIPELINE: { slug: "por-iniciar", label: "Por iniciar", iati: "1", tone: "info" },
  IMPLEMENTATION: { slug: "en-curso", label: "En curso", iati: "2", tone: "success" },
  FINALISATION: { slug: "por-concluir", label: "Por concluir", iati: "3", tone: "warning" },
  CLOSED: { slug: "concluido", label: "Concluido", iati: "4", tone: "neutral" },
  CANCELLED: { slug: "cancelado", label: "Cancelado", iati: "5", tone: "danger" },
  SUSPENDED: { slug: "suspendido", label: "Suspendido", iati: "6", tone: "warning" },
} as const satisfies Record<ProjectStatus, Word & { tone: string }>;

/** OrganisationRole. */
export const PARTNER_ROLES = {
  FUNDING: { slug: "financia", label: "Financia", iati: "1" },
  ACCOUNTABLE: { slug: "responde", label: "Responde del proyecto", iati: "2" },
  EXTENDING: { slug: "canaliza", label: "Canaliza los recursos", iati: "3" },
  IMPLEMENTING: { slug: "ejecuta", label: "Ejecuta", iati: "4" },
} as const satisfies Record<PartnerRole, Word>;

/** OrganisationType. */
export const PARTNER_KINDS = {
  GOVERNMENT: { slug: "gobierno", label: "Gobierno nacional o su agencia", iati: "10" },
  LOCAL_GOVERNMENT: { slug: "gobierno-local", label: "Gobierno local", iati: "11" },
  MULTILATERAL: { slug: "multilateral", label: "Organismo de varios países", iati: "40" },
  NGO: { slug: "sociedad-civil", label: "Organización de la sociedad civil", iati: "22" },
  FOUNDATION: { slug: "fundacion", label: "Fundación", iati: "60" },
  PRIVATE_SECTOR: { slug: "empresa", label: "Empresa", iati: "70" },
  ACADEMIC: { slug: "academia", label: "Universidad o centro de investigación", iati: "80" },
  OTHER: { slug: "otro", label: "Otro", iati: "90" },
} as const satisfies Record<PartnerKind, Word>;

export const AMOUNT_KINDS = {
  COMMITMENT: { slug: "compromiso", label: "Comprometido" },
  DISBURSEMENT: { slug: "desembolso", label: "Entregado" },
} as const satisfies Record<ProjectAmountKind, { slug: string; label: string }>;

/** CollaborationType: what is not of many countries, private or of three is between two. */
export const COLLABORATION_CODES = {
  NORTH_SOUTH: "1",
  SOUTH_SOUTH: "1",
  TRIANGULAR: "8",
  DECENTRALISED: "1",
  MULTILATERAL: "4",
  PRIVATE: "6",
} as const satisfies Record<CooperationModality, string>;
