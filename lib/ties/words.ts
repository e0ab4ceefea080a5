import type {
  TieCommitmentState,
  TieOriginKind,
  TieProgramOutcome,
  TieProposalKind,
  TieProposalOutcome,
  TieSide,
} from "#lib/generated/prisma/enums.ts";

export const ORIGIN_KINDS = {
  COUNCIL_RESOLUTION: "Acuerdo de cabildo",
  LETTER_OF_INTENT: "Carta de intención",
  MINUTES: "Acta",
  MEMORANDUM: "Memorándum de entendimiento",
  JOINT_DECLARATION: "Declaración conjunta",
  OTHER: "Otro acto",
} as const satisfies Record<TieOriginKind, string>;

/** As an office reads it. */
export const TIE_SIDES = {
  OURS: "De nuestra parte",
  THEIRS: "De la contraparte",
  BOTH: "De ambas",
} as const satisfies Record<TieSide, string>;

export const COMMITMENT_STATES = {
  PENDING: "Pendiente",
  UNDER_WAY: "En curso",
  FULFILLED: "Cumplido",
  CANCELLED: "Cancelado",
} as const satisfies Record<TieCommitmentState, string>;

export const PROGRAM_OUTCOMES = {
  DONE: "Se hizo",
  PARTLY: "Se hizo en parte",
  NOT_DONE: "No se hizo",
} as const satisfies Record<TieProgramOutcome, string>;

/** What a proposal asks for; its slug is of its form's address. */
export const PROPOSAL_KINDS = {
  REACTIVATE: { label: "Reactivar", slug: "reactivar", plan: "Plan para reactivarlo" },
  CLOSE: { label: "Cerrar", slug: "cerrar", plan: "Acto de cierre" },
} as const satisfies Record<TieProposalKind, { label: string; slug: string; plan: string }>;

export const PROPOSAL_OUTCOMES = {
  ACCEPTED: "Aceptada",
  REJECTED: "No aceptada",
  WITHDRAWN: "Retirada",
} as const satisfies Record<TieProposalOutcome, string>;

/** Of every screen where a tie may be closed. */
export const CLOSING_NOTE =
  "Cerrar un vínculo es decisión de su oficina y no toca el acuerdo registrado: su terminación y sus demás actos posteriores los inscribe la Consultoría Jurídica.";
