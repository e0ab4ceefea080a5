import type { Side, Step } from "#lib/generated/prisma/enums.ts";

interface StepRule {
  number: number;
  /** Short name for the stepper. */
  title: string;
  /** Who acts in it; step 6 is watched by the portal on behalf of the office. */
  side: Side;
  /** What happens in it, for whoever follows the case. */
  summary: string;
}

/** The twelve steps of the procedure published by the SRE. */
export const STEPS = {
  request: {
    number: 1,
    title: "Solicitud",
    side: "OFFICE",
    summary: "La oficina prepara en PDF el escrito dirigido a la persona titular de la DGCP.",
  },
  draft: {
    number: 2,
    title: "Proyecto de texto",
    side: "OFFICE",
    summary:
      "Se agrega en Word el texto final que ambas partes acordaron. Cada texto se dictamina una sola vez.",
  },
  annexes: {
    number: 3,
    title: "Anexos",
    side: "OFFICE",
    summary: "Se suma lo que ayude a la revisión, o se declara que no hay anexos.",
  },
  filing: {
    number: 4,
    title: "Presentación",
    side: "OFFICE",
    summary: "La persona titular revisa y presenta. El portal asigna folio y expide el acuse.",
  },
  referral: {
    number: 5,
    title: "Revisión y turno",
    side: "DGCP",
    summary:
      "La DGCP comprueba que esté completo y lo turna a la Consultoría Jurídica, o previene una sola vez.",
  },
  notice_period: {
    number: 6,
    title: "Anticipación",
    side: "OFFICE",
    summary:
      "La Consultoría Jurídica debe recibirlo con diez días hábiles de anticipación a la firma, salvo eventualidad.",
  },
  opinion: {
    number: 7,
    title: "Dictamen",
    side: "CJA",
    summary: "La Consultoría Jurídica estudia el texto y emite el dictamen con sus recomendaciones.",
  },
  response: {
    number: 8,
    title: "Respuesta",
    side: "DGCP",
    summary: "La DGCP comunica el dictamen a la oficina.",
  },
  signature: {
    number: 9,
    title: "Firma",
    side: "OFFICE",
    summary: "Ya firmado, la oficina envía la copia digital completa y legible, con fecha y lugar.",
  },
  registration_request: {
    number: 10,
    title: "Solicitud de registro",
    side: "DGCP",
    summary: "La DGCP revisa la copia y pide a la Consultoría Jurídica la inscripción.",
  },
  verification: {
    number: 11,
    title: "Cotejo",
    side: "CJA",
    summary:
      "La Consultoría Jurídica comprueba que se atendieron las recomendaciones y fija los términos de la inscripción.",
  },
  closing: {
    number: 12,
    title: "Cierre",
    side: "DGCP",
    summary: "La DGCP informa a la oficina, cierra el expediente y publica el acuerdo en el registro.",
  },
} as const satisfies Record<Step, StepRule>;

/** In the order of the procedure. */
export const STEP_ORDER = Object.keys(STEPS) as Step[];

/** Steps 1 to 4: the office's own desk, which nobody else sees. */
export const DRAFT_STEPS = ["request", "draft", "annexes", "filing"] as const satisfies Step[];
