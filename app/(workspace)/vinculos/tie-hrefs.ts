import { type ListedPart, TIE_PARTS } from "#lib/ties/parts/tie-parts.ts";
import { RADAR_HREF, tieHref as addressOf, TIES_HREF } from "#lib/ties/tie-hrefs.ts";

export { RADAR_HREF, TIES_HREF };

/** What the last press did, by the word it leaves in the address. */
export const TIE_DONE = {
  creado: "Quedó registrado. Solo lo ven su oficina, la DGCP y la Consultoría Jurídica.",
  guardado: "Los cambios quedaron guardados.",
  agregado: "Quedó agregado.",
  quitado: "Quedó quitado.",
  anotado: "Quedó anotado.",
  compartido: "Quedó compartido con el público.",
  "sin-compartir": "Dejó de compartirse con el público.",
  propuesta: "La propuesta espera la decisión de la persona titular.",
  decidida: "La decisión quedó escrita.",
  retirada: "La propuesta quedó retirada.",
} as const satisfies Record<string, string>;

export type TieDone = keyof typeof TIE_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(TIE_DONE, word) ? TIE_DONE[word as TieDone] : null;

const withDone = (path: string, done?: TieDone): string => (done ? `${path}?hecho=${done}` : path);

export const NEW_TIE_HREF = `${TIES_HREF}/nuevo`;
/** The field in which files come. */
export const FILE_SLUG = "archivo";

export const tieHref = (key: string, done?: TieDone): string => withDone(addressOf(key), done);
export const editHref = (key: string): string => `${addressOf(key)}/datos`;
export const partHref = (key: string, part: ListedPart, done?: TieDone): string =>
  withDone(`${addressOf(key)}/${TIE_PARTS[part].slug}`, done);
export const elementHref = (key: string, part: ListedPart, element: string, done?: TieDone): string =>
  withDone(`${partHref(key, part)}/${encodeURIComponent(element)}`, done);
export const filesHref = (key: string, done?: TieDone): string =>
  withDone(`${addressOf(key)}/documentos`, done);
export const fileHref = (file: string): string => `${TIES_HREF}/archivos/${file}`;
/** @param activity whose evidence it will be; without it, a document of the tie */
export const uploadHref = (key: string, activity?: string): string =>
  `${addressOf(key)}/archivo${activity ? `?actividad=${activity}` : ""}`;
export const proposalsHref = (key: string, done?: TieDone): string =>
  withDone(`${addressOf(key)}/propuestas`, done);
