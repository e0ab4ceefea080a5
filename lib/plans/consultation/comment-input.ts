import { z } from "zod";
import { normalizeEmail } from "#lib/accounts/email.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import { countLinks } from "./comment-fingerprint.ts";
import { longText } from "#lib/kernel/long-text.ts";
import { MAX_COMMENT, MAX_LINKS, MAX_NAME } from "./limits.ts";

/** The fields of the form of a comment; each form of a page has its own prefix. `website` is for programs to fall into. */
export const COMMENT_FIELDS = ["text", "authorName", "email", "stamp", "website"] as const;

export const commentSchema = z.object({
  text: longText("Escriba su comentario.", MAX_COMMENT).refine(
    (text) => countLinks(text) <= MAX_LINKS,
    `Un comentario puede llevar cuando más ${MAX_LINKS} enlaces.`,
  ),
  authorName: z
    .string()
    .transform(oneLine)
    .pipe(
      z
        .string()
        .max(MAX_NAME, `El nombre no puede pasar de ${MAX_NAME} caracteres.`)
        .refine((name) => countLinks(name) === 0, "Escriba un nombre o un alias, sin enlaces."),
    ),
  email: z
    .string()
    .transform(normalizeEmail)
    .pipe(
      z
        .email("Escriba un correo completo, como nombre@ejemplo.mx.")
        .max(254, "El correo es demasiado largo: revise que sea uno solo."),
    ),
});
