/** What the last press did, by the word it leaves in the address. */
const NOTICE_DONE = {
  creado: "El aviso quedó guardado como borrador. Solo lo ve su oficina.",
  guardado: "Los datos quedaron guardados.",
  publicado: "El aviso ya está en la lista pública y recibe respuestas.",
  cerrado: "El aviso se cerró. Su página dice qué salió de él.",
  anotada: "Quedó anotado lo que hicieron con esa respuesta.",
  borrada: "Los datos de esa persona se borraron.",
} as const;

export type NoticeDone = keyof typeof NOTICE_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(NOTICE_DONE, word) ? NOTICE_DONE[word as NoticeDone] : null;

export const ownNoticesHref = "/busco-contraparte";

export const ownNoticeHref = (id: string, done?: NoticeDone): string =>
  `${ownNoticesHref}/${id}${done ? `?hecho=${done}` : ""}`;

export const editHref = (id: string): string => `${ownNoticeHref(id)}/editar`;
export const repliesHref = (id: string, done?: NoticeDone): string =>
  `${ownNoticeHref(id)}/respuestas${done ? `?hecho=${done}` : ""}`;
export const matchesHref = (id: string): string => `${ownNoticeHref(id)}/coincidencias`;
export const replyHref = (id: string, replyId: string): string => `${repliesHref(id)}/${replyId}`;
