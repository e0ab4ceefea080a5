/** What can happen to a practice, as the trail names it and as a person reads it. */
export const PRACTICE_ACTIONS = {
  "practice:create": "Creó una práctica",
  "practice:save": "Cambió los datos de una práctica",
  "practice:copy": "Copió una práctica publicada como punto de partida",
  "practice:publish": "Publicó una práctica",
  "practice:unpublish": "Retiró una práctica de la lista pública",
  "practice:begin": "Empezó la evaluación de una práctica",
  "practice:invite": "Invitó a otra oficina a evaluar una práctica",
  "practice:accept": "Aceptó evaluar una práctica",
  "practice:decline": "Declinó evaluar una práctica",
  "practice:answer": "Respondió la evaluación de una práctica",
  "practice:attach": "Adjuntó un archivo a la evaluación de una práctica",
  "practice:detach": "Quitó un archivo de la evaluación de una práctica",
  "practice:send": "Envió la evaluación de una práctica",
} as const satisfies Record<string, string>;

export type PracticeAction = keyof typeof PRACTICE_ACTIONS;
