import { z } from "zod";
import { cleanText } from "./clean-input.ts";

/** Text of several lines. @param missing what is said when there is none */
export const longText = (missing: string, max: number) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().min(1, missing).max(max, `No puede pasar de ${max} caracteres.`));
