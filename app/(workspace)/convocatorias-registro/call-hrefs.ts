/** What the last press did, by the word it leaves in the address. */
const CALL_DONE = {
  creada: "La convocatoria quedó guardada como borrador. Solo la ve su oficina.",
  guardada: "Los datos quedaron guardados.",
  propuesta: "La convocatoria está en manos de la DGCP, que la revisará.",
  devuelta: "La convocatoria volvió a su oficina, con el motivo.",
  publicada: "La convocatoria ya está en la lista pública.",
  retirada: "La convocatoria salió de la lista pública. Su página dice por qué.",
} as const;

export type CallDone = keyof typeof CALL_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(CALL_DONE, word) ? CALL_DONE[word as CallDone] : null;

export const workedCallsHref = "/convocatorias-registro";

export const workedCallHref = (id: string, done?: CallDone): string =>
  `${workedCallsHref}/${id}${done ? `?hecho=${done}` : ""}`;
