/** What the last press did, by the word it leaves in the address. */
export const PRACTICE_DONE = {
  creada: "La práctica quedó guardada como borrador. Solo la ve su oficina.",
  copiada: "El borrador quedó listo. Ponga lo que es de su oficina: lugar, socios, años y acuerdos.",
  guardada: "Los datos quedaron guardados.",
  publicada: "La práctica ya está en la galería pública.",
  retirada: "La práctica salió de la galería pública. Su oficina la conserva.",
  invitada: "La invitación quedó hecha. La otra oficina la verá entre sus prácticas.",
  respuestas: "Las respuestas quedaron guardadas.",
  "sin-archivo": "El archivo se quitó de la evaluación.",
  enviada: "La evaluación quedó enviada y ya no cambia.",
  indicador: "Los indicadores quedaron guardados.",
  aceptada: "Aceptó la invitación: ya puede responder la evaluación.",
  declinada: "Declinó la invitación.",
} as const;

export type PracticeDone = keyof typeof PRACTICE_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(PRACTICE_DONE, word) ? PRACTICE_DONE[word as PracticeDone] : null;

const withDone = (path: string, done?: PracticeDone): string => (done ? `${path}?hecho=${done}` : path);

export const practicesHref = (done?: PracticeDone): string => withDone("/practicas-oficina", done);

export const practiceHref = (id: string, done?: PracticeDone): string =>
  withDone(`/practicas-oficina/${id}`, done);

export const evaluationHref = (id: string, done?: PracticeDone): string =>
  withDone(`/practicas-oficina/evaluacion/${id}`, done);

/** Where the files of an answer are attached; the field in which they come is called as its last word. */
export const answerFilesHref = (evaluationId: string, question: string, done?: PracticeDone): string =>
  withDone(`${evaluationHref(evaluationId)}/archivos/${encodeURIComponent(question)}`, done);

export const ANSWER_FILE_SLUG = "archivo";

/** A file of an evaluation, for who may read it. */
export const practiceFileHref = (id: string): string => `/practicas-oficina/archivos/${id}`;
