import { type ListedPart, MISSION_PARTS } from "#lib/missions/parts/mission-parts.ts";

/** What the last press did, by the word it leaves in the address. */
export const MISSION_DONE = {
  creada: "Quedó registrada. Solo la ve su oficina.",
  guardado: "Los cambios quedaron guardados.",
  agregado: "Quedó agregado.",
  quitado: "Quedó quitado.",
  anotado: "Lo que resultó quedó anotado.",
  retirado: "El resultado quedó retirado y ya no cuenta.",
  enviado: "El informe de comisión quedó enviado.",
  reabierta: "Puede corregirse. Lo enviado sigue como estaba hasta la edición siguiente.",
  publicada: "El resumen ya está a la vista de todas las personas.",
  compartida: "Las demás oficinas y la DGCP ya saben sus fechas y sus lugares.",
  descompartida: "Las demás oficinas ya no saben de ella.",
  despublicada: "El resumen dejó de ser público.",
} as const satisfies Record<string, string>;

export type MissionDone = keyof typeof MISSION_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(MISSION_DONE, word) ? MISSION_DONE[word as MissionDone] : null;

const withDone = (path: string, done?: MissionDone): string => (done ? `${path}?hecho=${done}` : path);

/** The ledger of commitments: where the work of every week is. */
export const MISSIONS_HREF = "/giras-oficina";
export const ALL_MISSIONS_HREF = `${MISSIONS_HREF}/todas`;
export const NEW_MISSION_HREF = `${MISSIONS_HREF}/nueva`;
/** The field in which documents come. */
export const FILE_SLUG = "archivo";

export const missionHref = (id: string, done?: MissionDone): string =>
  withDone(`${MISSIONS_HREF}/${encodeURIComponent(id)}`, done);
export const editHref = (id: string): string => `${missionHref(id)}/editar`;
export const partHref = (id: string, part: ListedPart, done?: MissionDone): string =>
  withDone(`${missionHref(id)}/${MISSION_PARTS[part].slug}`, done);
export const elementHref = (id: string, part: ListedPart, element: string): string =>
  `${partHref(id, part)}/${encodeURIComponent(element)}`;
export const resultsHref = (id: string, commitment: string, done?: MissionDone): string =>
  withDone(`${missionHref(id)}/resultados/${encodeURIComponent(commitment)}`, done);
export const filesHref = (id: string, done?: MissionDone): string =>
  withDone(`${missionHref(id)}/documentos`, done);
export const fileHref = (file: string): string => `${MISSIONS_HREF}/archivos/${file}`;
export const reportHref = (id: string, done?: MissionDone): string =>
  withDone(`${missionHref(id)}/informe`, done);
export const reportPdfHref = (id: string, edition: number): string =>
  `${reportHref(id)}/informe.pdf?edicion=${edition}`;

/** As anyone reads it. */
export const publicMissionHref = (code: string): string => `/giras/${code}`;
