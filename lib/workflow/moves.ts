import type {
  CaseStatus,
  Outcome,
  Role,
  Side,
  Step,
  SuspensionKind,
  TermKind,
} from "#lib/generated/prisma/enums.ts";
import type { Requirement } from "./requirements.ts";
import { DRAFT_STEPS } from "./steps.ts";

/** The official letters that moves leave behind. */
export const LETTERS = [
  "receipt",
  "prevention",
  "dismissal",
  "referral",
  "dictamen",
  "response",
  "copy_return",
  "registration_request",
  "verification",
  "closing",
] as const;
export type Letter = (typeof LETTERS)[number];

/** What a move does to the terms of the case. Budgets come from the procedure's rules in force that day. */
export type ClockChange =
  | { do: "start" | "end"; term: TermKind }
  | { do: "start_or_resume"; term: TermKind }
  | { do: "suspend"; term: TermKind; because: SuspensionKind }
  | { do: "resume"; term: TermKind };

export interface MoveRule {
  /** The button. */
  label: string;
  /** What the history says, in the past. */
  past: string;
  /** Null: the portal itself. */
  side: Side | null;
  roles: readonly Role[];
  steps: readonly Step[];
  statuses: readonly CaseStatus[];
  /** Where it leaves the case; absent: in the same step. */
  to?: Step;
  toStatus?: CaseStatus;
  /** Ends the case. */
  outcome?: Outcome;
  requires: readonly Requirement[];
  /** A reason in writing, kept in the history. */
  reason: boolean;
  letters: readonly Letter[];
  clock: readonly ClockChange[];
  /** Whose people are told, besides whoever did it. */
  notifies: readonly Side[];
  /** A move of the portal that follows at once if its requirements hold. */
  then?: "pass_notice";
}

const EDITORS: readonly Role[] = ["office_editor", "office_head"];
const HEAD: readonly Role[] = ["office_head"];
const DGCP: readonly Role[] = ["dgcp_officer", "dgcp_head"];
const CJA: readonly Role[] = ["cja_lawyer", "cja_head"];
const FILED: readonly CaseStatus[] = ["ACTIVE", "PREVENTED"];
const ACTIVE: readonly CaseStatus[] = ["ACTIVE"];
const AT_DGCP: readonly Step[] = [
  "referral",
  "notice_period",
  "opinion",
  "response",
  "signature",
  "registration_request",
  "verification",
  "closing",
];
const AT_CJA: readonly Step[] = AT_DGCP.filter((step) => step !== "referral");
const WHOLE: readonly Requirement[] = ["request_pdf", "draft_docx", "annexes_or_none", "whole_data"];

const PAST_NOTICE: readonly ClockChange[] = [
  { do: "end", term: "NOTICE" },
  { do: "resume", term: "RESPONSE" },
];

/**
 * The workflow: every move, who may make it, from where, what it needs, where it leads and what it leaves behind.
 * The screens draw from it and the one writer refuses by it. Source: the SRE's published procedure (domain section 3).
 */
export const MOVES = {
  complete_request: {
    label: "Continuar con el proyecto de texto",
    past: "Completó la solicitud",
    side: "OFFICE",
    roles: EDITORS,
    steps: ["request"],
    statuses: ["DRAFT"],
    to: "draft",
    requires: ["request_pdf"],
    reason: false,
    letters: [],
    clock: [],
    notifies: [],
  },
  complete_draft: {
    label: "Continuar con los anexos",
    past: "Completó el proyecto de texto",
    side: "OFFICE",
    roles: EDITORS,
    steps: ["draft"],
    statuses: ["DRAFT"],
    to: "annexes",
    requires: ["draft_docx"],
    reason: false,
    letters: [],
    clock: [],
    notifies: [],
  },
  complete_annexes: {
    label: "Continuar con la presentación",
    past: "Completó los anexos",
    side: "OFFICE",
    roles: EDITORS,
    steps: ["annexes"],
    statuses: ["DRAFT"],
    to: "filing",
    requires: ["annexes_or_none"],
    reason: false,
    letters: [],
    clock: [],
    notifies: [],
  },
  file: {
    label: "Presentar",
    past: "Presentó el expediente",
    side: "OFFICE",
    roles: HEAD,
    steps: ["filing"],
    statuses: ["DRAFT"],
    to: "referral",
    toStatus: "ACTIVE",
    requires: WHOLE,
    reason: false,
    letters: ["receipt"],
    clock: [{ do: "start", term: "RESPONSE" }],
    notifies: ["OFFICE", "DGCP"],
  },
  discard: {
    label: "Descartar la solicitud",
    past: "Descartó la solicitud sin presentarla",
    side: "OFFICE",
    roles: EDITORS,
    steps: DRAFT_STEPS,
    statuses: ["DRAFT"],
    outcome: "WITHDRAWN",
    requires: [],
    reason: false,
    letters: [],
    clock: [],
    notifies: ["OFFICE"],
  },
  withdraw: {
    label: "Desistirse",
    past: "Se desistió del trámite",
    side: "OFFICE",
    roles: HEAD,
    steps: ["referral", "notice_period", "opinion", "response"],
    statuses: FILED,
    outcome: "WITHDRAWN",
    requires: [],
    reason: true,
    letters: [],
    clock: [],
    notifies: ["OFFICE", "DGCP", "CJA"],
  },
  prevent: {
    label: "Prevenir a la oficina",
    past: "Previno a la oficina",
    side: "DGCP",
    roles: DGCP,
    steps: ["referral"],
    statuses: ACTIVE,
    toStatus: "PREVENTED",
    requires: ["prevention_unused", "prevention_window"],
    reason: true,
    letters: ["prevention"],
    clock: [
      { do: "suspend", term: "RESPONSE", because: "PREVENTION" },
      { do: "start", term: "PREVENTION_ANSWER" },
    ],
    notifies: ["OFFICE"],
  },
  answer_prevention: {
    label: "Responder la prevención",
    past: "Respondió la prevención",
    side: "OFFICE",
    roles: HEAD,
    steps: ["referral"],
    statuses: ["PREVENTED"],
    toStatus: "ACTIVE",
    requires: WHOLE,
    reason: true,
    letters: ["receipt"],
    clock: [
      { do: "end", term: "PREVENTION_ANSWER" },
      { do: "resume", term: "RESPONSE" },
    ],
    notifies: ["OFFICE", "DGCP"],
  },
  dismiss: {
    label: "Desechar",
    past: "Se desechó por falta de respuesta a la prevención",
    side: null,
    roles: [],
    steps: ["referral"],
    statuses: ["PREVENTED"],
    outcome: "DISMISSED",
    requires: ["prevention_answer_overdue"],
    reason: false,
    letters: ["dismissal"],
    clock: [],
    notifies: ["OFFICE", "DGCP"],
  },
  refer: {
    label: "Turnar a la Consultoría Jurídica",
    past: "Turnó el expediente a la Consultoría Jurídica",
    side: "DGCP",
    roles: DGCP,
    steps: ["referral"],
    statuses: ACTIVE,
    to: "notice_period",
    requires: [],
    reason: false,
    letters: ["referral"],
    clock: [
      { do: "start", term: "NOTICE" },
      { do: "suspend", term: "RESPONSE", because: "NOTICE_PERIOD" },
    ],
    notifies: ["OFFICE", "CJA"],
    then: "pass_notice",
  },
  pass_notice: {
    label: "Comprobar la anticipación",
    past: "Se comprobó la anticipación a la firma",
    side: null,
    roles: [],
    steps: ["notice_period"],
    statuses: ACTIVE,
    to: "opinion",
    requires: ["notice_holds"],
    reason: false,
    letters: [],
    clock: PAST_NOTICE,
    notifies: ["CJA"],
  },
  reschedule: {
    label: "Cambiar la fecha prevista de firma",
    past: "Cambió la fecha prevista de firma",
    side: "OFFICE",
    roles: HEAD,
    steps: ["notice_period"],
    statuses: ACTIVE,
    requires: [],
    reason: false,
    letters: [],
    clock: [],
    notifies: ["DGCP"],
    then: "pass_notice",
  },
  declare_eventuality: {
    label: "Declarar una eventualidad",
    past: "Declaró una eventualidad",
    side: "OFFICE",
    roles: HEAD,
    steps: ["notice_period"],
    statuses: ACTIVE,
    requires: ["notice_does_not_hold"],
    reason: true,
    letters: [],
    clock: [],
    notifies: ["DGCP"],
  },
  allow_eventuality: {
    label: "Admitir la eventualidad",
    past: "Admitió la eventualidad",
    side: "DGCP",
    roles: ["dgcp_head"],
    steps: ["notice_period"],
    statuses: ACTIVE,
    to: "opinion",
    requires: ["eventuality_declared"],
    reason: true,
    letters: [],
    clock: PAST_NOTICE,
    notifies: ["OFFICE", "CJA"],
  },
  issue_dictamen: {
    label: "Emitir el dictamen",
    past: "Emitió el dictamen",
    side: "CJA",
    roles: ["cja_head"],
    steps: ["opinion"],
    statuses: ACTIVE,
    to: "response",
    requires: ["dictamen_complete"],
    reason: false,
    letters: ["dictamen"],
    clock: [],
    notifies: ["DGCP"],
  },
  respond: {
    label: "Comunicar el dictamen a la oficina",
    past: "Comunicó el dictamen a la oficina",
    side: "DGCP",
    roles: DGCP,
    steps: ["response"],
    statuses: ACTIVE,
    to: "signature",
    requires: ["verdict_viable"],
    reason: false,
    letters: ["response"],
    clock: [{ do: "end", term: "RESPONSE" }],
    notifies: ["OFFICE", "CJA"],
  },
  respond_not_viable: {
    label: "Comunicar que no procede",
    past: "Comunicó que el acuerdo no procede",
    side: "DGCP",
    roles: DGCP,
    steps: ["response"],
    statuses: ACTIVE,
    outcome: "NOT_VIABLE",
    requires: ["verdict_not_viable"],
    reason: false,
    letters: ["response"],
    clock: [],
    notifies: ["OFFICE", "CJA"],
  },
  send_signed_copy: {
    label: "Enviar la copia firmada",
    past: "Envió la copia firmada",
    side: "OFFICE",
    roles: HEAD,
    steps: ["signature"],
    statuses: ACTIVE,
    to: "registration_request",
    requires: ["signed_copy"],
    reason: false,
    letters: ["receipt"],
    clock: [{ do: "start_or_resume", term: "REGISTRATION" }],
    notifies: ["OFFICE", "DGCP"],
  },
  declare_not_signed: {
    label: "Declarar que no se firmará",
    past: "Declaró que el acuerdo no se firmará",
    side: "OFFICE",
    roles: HEAD,
    steps: ["signature"],
    statuses: ACTIVE,
    outcome: "NOT_SIGNED",
    requires: [],
    reason: true,
    letters: [],
    clock: [],
    notifies: ["OFFICE", "DGCP", "CJA"],
  },
  return_copy: {
    label: "Devolver la copia firmada",
    past: "Devolvió la copia firmada",
    side: "DGCP",
    roles: DGCP,
    steps: ["registration_request"],
    statuses: ACTIVE,
    to: "signature",
    requires: [],
    reason: true,
    letters: ["copy_return"],
    clock: [{ do: "suspend", term: "REGISTRATION", because: "COPY_RETURNED" }],
    notifies: ["OFFICE"],
  },
  request_registration: {
    label: "Solicitar el registro a la Consultoría Jurídica",
    past: "Solicitó el registro",
    side: "DGCP",
    roles: DGCP,
    steps: ["registration_request"],
    statuses: ACTIVE,
    to: "verification",
    requires: [],
    reason: false,
    letters: ["registration_request"],
    clock: [],
    notifies: ["OFFICE", "CJA"],
  },
  return_from_verification: {
    label: "Devolver para corregir la copia",
    past: "Devolvió la copia tras el cotejo",
    side: "CJA",
    roles: CJA,
    steps: ["verification"],
    statuses: ACTIVE,
    to: "signature",
    requires: [],
    reason: true,
    letters: ["copy_return"],
    clock: [{ do: "suspend", term: "REGISTRATION", because: "COPY_RETURNED" }],
    notifies: ["OFFICE", "DGCP"],
  },
  register: {
    label: "Inscribir en el registro",
    past: "Inscribió el acuerdo en el registro",
    side: "CJA",
    roles: ["cja_head"],
    steps: ["verification"],
    statuses: ACTIVE,
    to: "closing",
    requires: ["recommendations_verified"],
    reason: false,
    letters: ["verification"],
    clock: [],
    notifies: ["DGCP"],
  },
  close: {
    label: "Cerrar y publicar",
    past: "Cerró el expediente y publicó el acuerdo",
    side: "DGCP",
    roles: ["dgcp_head"],
    steps: ["closing"],
    statuses: ACTIVE,
    outcome: "REGISTERED",
    requires: [],
    reason: false,
    letters: ["closing"],
    clock: [],
    notifies: ["OFFICE", "CJA"],
  },
  take_dgcp: {
    label: "Tomar el expediente",
    past: "Tomó el expediente",
    side: "DGCP",
    roles: DGCP,
    steps: AT_DGCP,
    statuses: FILED,
    requires: ["dgcp_unassigned"],
    reason: false,
    letters: [],
    clock: [],
    notifies: [],
  },
  assign_dgcp: {
    label: "Asignar en la DGCP",
    past: "Asignó el expediente en la DGCP",
    side: "DGCP",
    roles: ["dgcp_head"],
    steps: AT_DGCP,
    statuses: FILED,
    requires: [],
    reason: false,
    letters: [],
    clock: [],
    notifies: ["DGCP"],
  },
  take_cja: {
    label: "Tomar el expediente",
    past: "Tomó el expediente",
    side: "CJA",
    roles: CJA,
    steps: AT_CJA,
    statuses: ACTIVE,
    requires: ["cja_unassigned"],
    reason: false,
    letters: [],
    clock: [],
    notifies: [],
  },
  assign_cja: {
    label: "Asignar en la CJA",
    past: "Asignó el expediente en la CJA",
    side: "CJA",
    roles: ["cja_head"],
    steps: AT_CJA,
    statuses: ACTIVE,
    requires: [],
    reason: false,
    letters: [],
    clock: [],
    notifies: ["CJA"],
  },
} as const satisfies Record<string, MoveRule>;

export type MoveKey = keyof typeof MOVES;
export const MOVE_KEYS = Object.keys(MOVES) as MoveKey[];

/** The same table, seen as rows of one shape. */
export const moveRule = (key: MoveKey): MoveRule => MOVES[key];

export const isMoveKey = (text: string): text is MoveKey => Object.hasOwn(MOVES, text);
