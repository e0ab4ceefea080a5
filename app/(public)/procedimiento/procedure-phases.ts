import type { STEPS } from "#lib/workflow/steps.ts";

export type StepKey = keyof typeof STEPS;

export type ProcedurePhase = { id: string; name: string; summary: string; steps: readonly StepKey[] };

/** The twelve steps in the four stages that an office lives. */
export const procedurePhases: readonly ProcedurePhase[] = [
  {
    id: "presentar",
    name: "Presentar",
    summary: "Su oficina prepara el expediente y lo envía una sola vez.",
    steps: ["request", "draft", "annexes", "filing"],
  },
  {
    id: "revisar",
    name: "Revisar",
    summary: "La Secretaría de Relaciones Exteriores examina el texto y responde.",
    steps: ["referral", "notice_period", "opinion", "response"],
  },
  {
    id: "firmar",
    name: "Firmar",
    summary: "Las partes firman el texto con las recomendaciones incorporadas.",
    steps: ["signature"],
  },
  {
    id: "registrar",
    name: "Registrar",
    summary: "El acuerdo se coteja, se inscribe y queda a la vista de todos.",
    steps: ["registration_request", "verification", "closing"],
  },
];
