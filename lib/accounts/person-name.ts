import { z } from "zod";

const MAX_NAME = 160;

/** Blanks made one; control and text-direction characters, which could disguise a name in a list, taken out. */
const tidy = (typed: string) =>
  typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

const shortText = (missing: string) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(MAX_NAME, `Escriba hasta ${MAX_NAME} caracteres.`));

/** Name and position of a person, as letters and the trail will carry them. */
export const personSchema = z.object({
  name: shortText("Escriba su nombre completo."),
  position: shortText("Escriba su cargo."),
});
