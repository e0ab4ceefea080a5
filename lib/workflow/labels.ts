import type {
  CaseStatus,
  CounterpartType,
  DocumentKind,
  Outcome,
  ReturnablePart,
  Severity,
  Side,
  ValidityKind,
  Verdict,
  VerificationResult,
} from "#lib/generated/prisma/enums.ts";
import type { Letter } from "./move-rule.ts";

/** How each word of the data is said on screens and in letters. */
export const SIDE_LABELS = {
  OFFICE: "Oficina",
  DGCP: "DGCP",
  CJA: "Consultoría Jurídica",
} as const satisfies Record<Side, string>;

export const STATUS_LABELS = {
  DRAFT: "En preparación",
  ACTIVE: "En trámite",
  PREVENTED: "Prevenido",
  CLOSED: "Concluido",
} as const satisfies Record<CaseStatus, string>;

export const OUTCOME_LABELS = {
  REGISTERED: "Registrado",
  NOT_VIABLE: "No procedente",
  WITHDRAWN: "Desistido",
  DISMISSED: "Desechado",
  NOT_SIGNED: "No se firmó",
} as const satisfies Record<Outcome, string>;

export const COUNTERPART_TYPE_LABELS = {
  GOVERNMENT: "Gubernamental",
  INTERNATIONAL_ORGANIZATION: "Organización internacional",
  CIVIL_SOCIETY: "ONG o sociedad civil",
  PRIVATE: "Privada (incluye universidades y centros de investigación privados)",
} as const satisfies Record<CounterpartType, string>;

export const VALIDITY_LABELS = {
  INDEFINITE: "Indefinida",
  FIXED: "Por un plazo fijo",
  AUTOMATIC_RENEWAL: "Con renovación automática",
} as const satisfies Record<ValidityKind, string>;

export const VERDICT_LABELS = {
  PROCEDENTE: "Procedente",
  PROCEDENTE_CON_RECOMENDACIONES: "Procedente con recomendaciones",
  NO_PROCEDENTE: "No procedente",
} as const satisfies Record<Verdict, string>;

export const SEVERITY_LABELS = {
  ESSENTIAL: "Indispensable",
  IMPORTANT: "Importante",
  SUGGESTION: "Sugerencia",
} as const satisfies Record<Severity, string>;

export const VERIFICATION_LABELS = {
  INCLUDED: "Incluida",
  NOT_INCLUDED: "No incluida",
} as const satisfies Record<VerificationResult, string>;

export const RETURNABLE_PART_LABELS = {
  REQUEST: "Escrito de solicitud (PDF)",
  DRAFT: "Proyecto de texto (Word)",
  ANNEXES: "Anexos",
  DATA: "Datos del acuerdo",
  SIGNED_COPY: "Copia firmada",
} as const satisfies Record<ReturnablePart, string>;

export const DOCUMENT_KIND_LABELS = {
  REQUEST: "Escrito de solicitud",
  DRAFT: "Proyecto de texto",
  ANNEX: "Anexo",
  SIGNED_COPY: "Copia firmada",
  LETTER_PDF: "Oficio (PDF)",
  LETTER_DOCX: "Oficio (Word)",
} as const satisfies Record<DocumentKind, string>;

export const LETTER_LABELS = {
  receipt: "Acuse",
  prevention: "Oficio de prevención",
  dismissal: "Oficio de desechamiento",
  referral: "Turno a la Consultoría Jurídica",
  dictamen: "Dictamen",
  response: "Respuesta a la oficina",
  copy_return: "Devolución de la copia firmada",
  registration_request: "Solicitud de registro",
  verification: "Términos de la inscripción",
  closing: "Oficio de cierre",
} as const satisfies Record<Letter, string>;
