import { z } from "zod";
import { oneLine } from "#lib/kernel/one-line.ts";

const MAX_NAME = 160;

const shortText = (missing: string) =>
  z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1, missing).max(MAX_NAME, `Escriba hasta ${MAX_NAME} caracteres.`));

/** Name and position of a person, as letters and the trail will carry them. */
export const personSchema = z.object({
  name: shortText("Escriba su nombre completo."),
  position: shortText("Escriba su cargo."),
});
