import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import type { ProcedureFigures } from "#lib/procedure/get-procedure-figures.ts";
import type { StepKey } from "./procedure-phases.ts";

export type StepNote = {
  what: string;
  needs?: string;
  /** Only where the published procedure or the law sets a time; the figures come from the rules in force. */
  time?: (figures: ProcedureFigures) => string;
};

/** The twelve steps told to an office, in plain words. What the program enforces is the workflow table. */
export const stepNotes = {
  request: {
    what: "Su gobierno pide por escrito la revisión del acuerdo a quien encabeza la Dirección General de Coordinación Política (DGCP).",
    needs: "El oficio firmado, en PDF.",
  },
  draft: {
    what: "Se entrega la versión final que ambas partes ya aceptaron. Un mismo texto se dictamina una sola vez: preséntelo cuando no vaya a cambiar.",
    needs: "El texto en Word (.docx), de preferencia en español.",
  },
  annexes: {
    what: "Todo lo que ayude a entender el acuerdo. Si no hay anexos, se declara así.",
    needs:
      "Por ejemplo: visto bueno jurídico interno, constancia de recursos, resultados de proyectos anteriores.",
  },
  filing: {
    what: "La persona titular de la oficina envía el expediente desde su cuenta institucional. El portal entrega un acuse con folio, fecha, hora y la huella SHA-256 de cada archivo; lo presentado queda fijo.",
    time: ({ cutoffHour }) =>
      `Lo que se presenta después de las ${cutoffHour}:00 o en día inhábil se tiene por recibido el siguiente día hábil.`,
  },
  referral: {
    what: "Comprueba que el expediente esté completo y pide la revisión a la Consultoría Jurídica. Si falta algo, lo requiere por escrito una sola vez (prevención).",
    time: ({ preventionWindowDays, preventionAnswerDays }) =>
      `La prevención se hace en los primeros ${formatBusinessDays(preventionWindowDays)} y da al menos ${formatBusinessDays(preventionAnswerDays)} para responder; mientras tanto el plazo se detiene.`,
  },
  notice_period: {
    what: "La Consultoría Jurídica debe tener el expediente con anticipación suficiente a la firma. Si hay una razón para firmar antes, la oficina la declara como eventualidad y la DGCP decide si continúa.",
    time: ({ noticeDays }) =>
      `Al menos ${formatBusinessDays(noticeDays)} antes de la fecha prevista de firma.`,
  },
  opinion: {
    what: "Responde por separado si el documento es un acuerdo interinstitucional, si su materia cabe en las atribuciones de quien firma y si la forma es la adecuada. Concluye que es procedente, procedente con recomendaciones o no procedente, con sus razones.",
  },
  response: {
    what: "Comunica el dictamen a la oficina. Si no es procedente, el trámite termina aquí.",
  },
  signature: {
    what: "Una vez firmado el acuerdo, la oficina envía formalmente la copia digitalizada.",
    needs: "El acuerdo firmado en PDF: completo, legible, con fecha y lugar de firma.",
  },
  registration_request: {
    what: "Revisa la copia firmada y pide su registro a la Consultoría Jurídica. Si la copia no sirve, la devuelve con el motivo.",
  },
  verification: {
    what: "Compara el acuerdo firmado con cada recomendación y señala en qué términos se inscribe.",
  },
  closing: {
    what: "Informa a la oficina el número de registro y cierra el expediente. El acuerdo aparece en el registro público con una dirección permanente.",
  },
} as const satisfies Record<StepKey, StepNote>;
