/** What the last press did, by the word it leaves in the address. */
const DONE = {
  creado: "El evento quedó guardado como borrador. Solo lo ve su oficina.",
  guardado: "Los datos quedaron guardados.",
  publicado: "El evento ya está en la agenda pública.",
  cancelado: "El evento quedó cancelado. Se avisó a quienes se inscribieron.",
  borrada: "Los datos de esa persona se borraron.",
} as const;

export type EventDone = keyof typeof DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(DONE, word) ? DONE[word as EventDone] : null;

const withDone = (path: string, done?: EventDone): string => (done ? `${path}?hecho=${done}` : path);

export const eventHref = (id: string, done?: EventDone): string => withDone(`/eventos/${id}`, done);
export const registrationsHref = (id: string, done?: EventDone): string =>
  withDone(`/eventos/${id}/inscripciones`, done);
