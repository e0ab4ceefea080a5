import { eventPath } from "#lib/events/event-address.ts";

/** What the page says was just done, by the word in its address. */
const DONE = {
  recibida: {
    tone: "warning",
    title: "Falta un paso: confirme desde su correo",
    text: "Le escribimos a la dirección que dio. Abra el enlace del mensaje y confirme: el lugar se da en ese momento. Si no llega en unos minutos, busque en el correo no deseado.",
  },
  espera: {
    tone: "warning",
    title: "Quedó en lista de espera",
    text: "Los lugares se acabaron antes. Si alguien deja el suyo y le toca, le escribiremos.",
  },
  fuera: {
    tone: "success",
    title: "Dejó su lugar",
    text: "Sus datos se borraron. Si alguien esperaba, el lugar ya es suyo.",
  },
} as const;

export const readDone = (word: string | undefined) =>
  word !== undefined && Object.hasOwn(DONE, word) ? DONE[word as keyof typeof DONE] : null;

export const doneHref = (code: string, word: keyof typeof DONE): string => `${eventPath(code)}?hecho=${word}`;
