import type { CaseFacts } from "./case-facts.ts";

/** Each answers what is still missing, as sentences; nothing missing means it holds. */
export const REQUIREMENTS = {
  request_pdf: (facts) => facts.missing.request,
  draft_docx: (facts) => facts.missing.draft,
  annexes_or_none: (facts) => facts.missing.annexes,
  whole_data: (facts) => facts.missing.data,
  prevention_unused: (facts) =>
    facts.preventionUsed
      ? ["El expediente ya fue prevenido una vez; no procede una segunda prevención."]
      : [],
  prevention_window: (facts) =>
    facts.preventionWindowOpen
      ? []
      : ["Ya pasó el primer tercio del plazo; la prevención solo cabe dentro de él."],
  prevention_answer_overdue: (facts) =>
    facts.preventionAnswerOverdue ? [] : ["El plazo para responder la prevención sigue abierto."],
  notice_holds: (facts) =>
    facts.noticeHolds
      ? []
      : ["La fecha prevista de firma es anterior a la primera fecha que permite la anticipación."],
  notice_does_not_hold: (facts) =>
    facts.noticeHolds
      ? ["La fecha prevista ya cumple con la anticipación; no hace falta una eventualidad."]
      : [],
  eventuality_declared: (facts) =>
    facts.eventualityDeclared ? [] : ["La oficina no ha declarado una eventualidad."],
  dgcp_unassigned: (facts) => (facts.dgcpAssigned ? ["Otra persona de la DGCP ya lo tiene a su cargo."] : []),
  cja_unassigned: (facts) => (facts.cjaAssigned ? ["Otra persona de la CJA ya lo tiene a su cargo."] : []),
  dictamen_complete: (facts) => facts.dictamenMissing,
  verdict_viable: (facts) =>
    facts.verdict === "NO_PROCEDENTE"
      ? ["El dictamen es no procedente: corresponde comunicarlo y concluir."]
      : [],
  verdict_not_viable: (facts) =>
    facts.verdict === "NO_PROCEDENTE"
      ? []
      : ["El dictamen es procedente: corresponde comunicarlo para la firma."],
  signed_copy: (facts) => (facts.signedCopyReady ? [] : ["Falta la copia firmada en PDF."]),
  recommendations_verified: (facts) =>
    facts.recommendationsUnverified === 0
      ? []
      : [`Falta cotejar ${facts.recommendationsUnverified} de las recomendaciones del dictamen.`],
} as const satisfies Record<string, (facts: CaseFacts) => string[]>;

export type Requirement = keyof typeof REQUIREMENTS;
