/** What is done with a consultation, as the trail names it and as a person reads it. */
export const CONSULTATION_ACTIONS = {
  "consultation:open": "Abrió el plan de su oficina a consulta",
  "consultation:extend": "Amplió el periodo de una consulta",
  "consultation:close": "Cerró una consulta",
  "consultation:publish": "Publicó un comentario ciudadano",
  "consultation:hold": "Retuvo un comentario ciudadano",
  "consultation:answer": "Respondió un comentario ciudadano",
  "consultation:summary": "Escribió la conclusión de una consulta",
  "consultation:add_change": "Anotó un cambio que salió de una consulta",
  "consultation:remove_change": "Quitó un cambio anotado en una consulta",
} as const satisfies Record<string, string>;

export type ConsultationAction = keyof typeof CONSULTATION_ACTIONS;

/** The series of the trail in which consultations are told. */
export const CONSULTATION_STREAM = "consultations";
