/** What a page of consultations says was just done, by the word in its address. */
const CONSULTATION_DONE = {
  abierta: "El plan quedó abierto a consulta.",
  ampliada: "El periodo quedó ampliado y así se publica.",
  cerrada: "La consulta quedó cerrada. Lo publicado se conserva.",
  publicado: "El comentario quedó publicado.",
  respondido: "La respuesta quedó publicada.",
  retenido: "El comentario quedó retenido y se le avisó a quien lo escribió.",
  conclusion: "La conclusión quedó guardada.",
  "cambio-anotado": "El cambio quedó anotado.",
  "cambio-quitado": "El cambio quedó quitado.",
} as const satisfies Record<string, string>;

export type ConsultationDone = keyof typeof CONSULTATION_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(CONSULTATION_DONE, word)
    ? CONSULTATION_DONE[word as ConsultationDone]
    : null;
