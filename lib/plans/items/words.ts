import type {
  ActorKind,
  ActorSide,
  CommitmentJudgement,
  CommitmentKind,
  EvidenceKind,
  IndicatorDirection,
  IndicatorFrequency,
  PlanInstrument,
  PlanState,
  ProgressState,
  SwotQuadrant,
} from "#lib/generated/prisma/enums.ts";

/** What each closed list of a plan is called on the screens. */

export const PLAN_STATES = {
  DRAFT: "Borrador",
  CONSULTATION: "En consulta",
  ADOPTED: "Adoptado",
  CLOSED: "Cerrado",
} as const satisfies Record<PlanState, string>;

export const INSTRUMENTS = {
  COUNCIL_AGREEMENT: "Acuerdo de cabildo",
  DECREE: "Decreto o acuerdo del Ejecutivo",
  OFFICIAL_LETTER: "Oficio de la persona titular",
  OTHER: "Otro instrumento",
} as const satisfies Record<PlanInstrument, string>;

export const QUADRANTS = {
  STRENGTH: "Fortaleza",
  OPPORTUNITY: "Oportunidad",
  WEAKNESS: "Debilidad",
  THREAT: "Amenaza",
} as const satisfies Record<SwotQuadrant, string>;

export const QUADRANT_GROUPS = {
  STRENGTH: { title: "Fortalezas", hint: "Lo propio que ayuda." },
  OPPORTUNITY: { title: "Oportunidades", hint: "Lo de fuera que se puede aprovechar." },
  WEAKNESS: { title: "Debilidades", hint: "Lo propio que estorba o falta." },
  THREAT: { title: "Amenazas", hint: "Lo de fuera que puede dañar." },
} as const satisfies Record<SwotQuadrant, { title: string; hint: string }>;

export const ACTOR_SIDES = {
  INSIDE: "De casa",
  OUTSIDE: "De fuera",
} as const satisfies Record<ActorSide, string>;

export const ACTOR_KINDS = {
  COMPANY: "Empresa",
  CHAMBER: "Cámara o asociación empresarial",
  UNIVERSITY: "Universidad o centro de investigación",
  CIVIL_SOCIETY: "Sociedad civil",
  MIGRANTS: "Personas migrantes y sus clubes",
  ARTISTS: "Artistas y artesanía",
  GOVERNMENT: "Dependencia o gobierno",
  SISTER_CITY: "Ciudad hermana",
  ORGANIZATION: "Organismo o red internacional",
  DIASPORA: "Diáspora",
  EMBASSY: "Embajada o consulado",
  OTHER: "Otro",
} as const satisfies Record<ActorKind, string>;

export const COMMITMENT_KINDS = {
  AGREEMENT: "Acuerdo",
  SISTER_TIE: "Hermanamiento",
  MEMBERSHIP: "Membresía de una red",
  PROJECT: "Proyecto de cooperación",
} as const satisfies Record<CommitmentKind, string>;

export const JUDGEMENTS = {
  CONTINUE: "Continuar",
  REACTIVATE: "Reactivar",
  RENEGOTIATE: "Renegociar",
  CLOSE: "Cerrar",
} as const satisfies Record<CommitmentJudgement, string>;

export const FREQUENCIES = {
  MONTHLY: "Mensual",
  QUARTERLY: "Trimestral",
  HALF_YEARLY: "Semestral",
  YEARLY: "Anual",
} as const satisfies Record<IndicatorFrequency, string>;

export const DIRECTIONS = {
  UP: "Mejor si sube",
  DOWN: "Mejor si baja",
} as const satisfies Record<IndicatorDirection, string>;

export const EVIDENCE_KINDS = {
  DOCUMENT: "Documento",
  LINK: "Página o nota",
  AGREEMENT: "Acuerdo firmado",
  MINUTES: "Minuta o acta",
  PHOTOGRAPH: "Fotografía",
} as const satisfies Record<EvidenceKind, string>;

export const PROGRESS_STATES = {
  NOT_STARTED: "Sin empezar",
  UNDER_WAY: "En curso",
  DONE: "Terminado",
  LATE: "Con retraso",
  DROPPED: "Se dejó",
} as const satisfies Record<ProgressState, string>;

/** Those in which offices hold or receive money; ISO 4217. */
export const CURRENCIES = {
  MXN: "Pesos mexicanos (MXN)",
  USD: "Dólares de EE. UU. (USD)",
  EUR: "Euros (EUR)",
  CAD: "Dólares canadienses (CAD)",
  GBP: "Libras esterlinas (GBP)",
  JPY: "Yenes (JPY)",
} as const satisfies Record<string, string>;
