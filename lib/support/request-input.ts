import { z } from "zod";
import type { SupportKind } from "#lib/generated/prisma/enums.ts";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import { kindOfSlug } from "./kinds.ts";

export const LONGEST_SUBJECT = 160;
export const LONGEST_TEXT = 8000;

const text = (missing: string) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().min(1, missing).max(LONGEST_TEXT, `Caben hasta ${LONGEST_TEXT} caracteres.`));

export const requestSchema = z.object({
  kind: z.string().transform((slug, context): SupportKind => {
    const kind = kindOfSlug(slug);
    if (kind === null) context.addIssue("Elija qué necesita.");
    return kind ?? z.NEVER;
  }),
  subject: z
    .string()
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(5, "Diga en una línea qué pide.")
        .max(LONGEST_SUBJECT, `Caben hasta ${LONGEST_SUBJECT} caracteres.`),
    ),
  text: text("Escriba lo que la DGCP necesita saber para ayudarle."),
});

export const saidSchema = z.object({ text: text("Escriba qué quiere decir.") });

/** How satisfied the office is, with words if it wants. */
export const ratingSchema = z.object({
  satisfaction: z
    .string()
    .regex(/^[1-5]$/, "Elija una calificación del 1 al 5.")
    .transform(Number),
  text: z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(LONGEST_TEXT, `Caben hasta ${LONGEST_TEXT} caracteres.`)),
});
