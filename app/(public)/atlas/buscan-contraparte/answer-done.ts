import { noticePath } from "#lib/partner-notices/public/notice-paths.ts";

/** What the page says was just done, by the word in its address. */
const DONE = {
  recibida: {
    tone: "warning",
    title: "Falta un paso: confirme desde su correo",
    text: "Le escribimos a la dirección que dio. Abra el enlace del mensaje y confirme: hasta entonces la respuesta no le llega a nadie.",
    english: "One step left: open the link we have just sent you by e-mail and confirm your answer.",
  },
  confirmada: {
    tone: "success",
    title: "Su respuesta llegó a la oficina",
    text: "Le escribirá a la dirección con que respondió.",
    english: "Your answer has reached the office, which will write to you.",
  },
  retirada: {
    tone: "success",
    title: "Su respuesta se retiró",
    text: "Su nombre, su correo y lo que escribió se borraron.",
    english: "Your answer was taken back, and your data were erased.",
  },
} as const;

export const readAnswerDone = (word: string | undefined) =>
  word !== undefined && Object.hasOwn(DONE, word) ? DONE[word as keyof typeof DONE] : null;

export const answerDoneHref = (code: string, word: keyof typeof DONE): string =>
  `${noticePath(code)}?hecho=${word}`;
