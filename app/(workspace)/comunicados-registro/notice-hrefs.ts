/** What the last press did, by the word it leaves in the address. */
const NOTICE_DONE = {
  creado: "El comunicado quedó guardado como borrador.",
  guardado: "Los datos quedaron guardados.",
  publicado:
    "El comunicado ya es público: las oficinas lo ven entre sus avisos, y se envía a quienes se suscribieron.",
  corregido: "La nota ya está en la página del comunicado.",
  retirado: "El comunicado salió de la lista pública. Su página dice por qué.",
  vinculado: "Lo que hace su oficina quedó vinculado al comunicado.",
  desvinculado: "Ya no está vinculado al comunicado.",
} as const;

export type NoticeDone = keyof typeof NOTICE_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(NOTICE_DONE, word) ? NOTICE_DONE[word as NoticeDone] : null;

export const noticesHref = "/comunicados-registro";

export const noticeHref = (id: string, done?: NoticeDone): string =>
  `${noticesHref}/${id}${done ? `?hecho=${done}` : ""}`;
