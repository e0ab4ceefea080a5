/** What the last press did, by the word it leaves in the address. */
const BULLETIN_DONE = {
  creada: "La edición quedó guardada. Agregue sus artículos.",
  guardada: "Los datos quedaron guardados.",
  articulo: "El artículo quedó guardado.",
  movido: "El artículo cambió de lugar.",
  quitado: "El artículo ya no está en esta edición.",
  imagen: "La imagen quedó guardada.",
  prueba: "La prueba va en camino a su correo, y a ningún otro.",
  programada: "La edición saldrá por sí misma.",
  desprogramada: "La edición ya no saldrá por sí misma.",
  publicada: "La edición ya es pública, y se está enviando a quienes se suscribieron.",
  corregida: "La nota de corrección ya está en la página de la edición.",
  aceptada: "La colaboración ya es un artículo de esta edición. Puede cambiarlo: la oficina verá qué cambió.",
  declinada: "La oficina recibirá el motivo.",
} as const;

export type BulletinDone = keyof typeof BULLETIN_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(BULLETIN_DONE, word) ? BULLETIN_DONE[word as BulletinDone] : null;

export const bulletinHref = "/boletin-redaccion";

const withDone = (path: string, done?: BulletinDone): string => (done ? `${path}?hecho=${done}` : path);

export const bulletinDoneHref = (done: BulletinDone): string => withDone(bulletinHref, done);
export const editionHref = (id: string, done?: BulletinDone): string =>
  withDone(`${bulletinHref}/${id}`, done);
export const articleHref = (editionId: string, id: string, done?: BulletinDone): string =>
  withDone(`${bulletinHref}/${editionId}/articulos/${id}`, done);
export const newArticleHref = (editionId: string): string => `${bulletinHref}/${editionId}/articulos/nuevo`;
export const previewHref = (editionId: string): string => `${bulletinHref}/${editionId}/vista`;
export const contributionHref = (id: string): string => `${bulletinHref}/colaboraciones/${id}`;

/** The picture of an article in preparation, or of what an office sends: by what it is of. */
export const workedPictureHref = (ownerId: string): string => `/boletin-imagenes/${ownerId}`;
export const PICTURE_SLUG = "imagen";
