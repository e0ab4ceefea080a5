import { consultationHref } from "#lib/plans/consultation/consultation-head.ts";

/** What the page says was just done, by the word in its address. */
const DONE = {
  recibido: {
    title: "Falta un paso: confirme desde su correo",
    text: "Le escribimos a la dirección que dio. Abra el enlace del mensaje y confirme; sin eso el comentario se borra y nadie lo lee. Si no llega en unos minutos, busque en el correo no deseado.",
  },
  confirmado: {
    title: "Su comentario quedó confirmado",
    text: "La oficina lo revisará antes de publicarlo aquí, con su respuesta.",
  },
  retirado: {
    title: "Su comentario quedó retirado",
    text: "Sus palabras, su nombre y su correo se borraron.",
  },
} as const;

export const readDone = (word: string | undefined) =>
  word !== undefined && Object.hasOwn(DONE, word) ? DONE[word as keyof typeof DONE] : null;

export const doneHref = (place: { slug: string; number: number }, word: keyof typeof DONE): string =>
  `${consultationHref(place.slug, place.number)}?hecho=${word}`;
