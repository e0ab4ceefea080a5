import { z } from "zod";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { lineSchema, paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { agreementNumbersSchema } from "#lib/registry/agreement-numbers-schema.ts";
import { PRACTICE_KINDS } from "./practice-kinds.ts";

export const LONGEST_SUMMARY = 3000;
export const LONGEST_PARTNERS = 1000;

const YEAR = "Escriba el año con cuatro cifras, como 2024.";
const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d{2}$/, YEAR)
  .transform(Number);

/** What an office says of its practice, as a form sends it. */
export const practiceSchema = z
  .object({
    name: lineSchema(200).pipe(z.string().min(5, "Escriba el nombre de la práctica.")),
    kind: bySlug(PRACTICE_KINDS),
    summary: paragraphsSchema(LONGEST_SUMMARY),
    place: lineSchema(200),
    firstYear: year,
    lastYear: z.union([
      z
        .string()
        .trim()
        .length(0)
        .transform(() => null),
      year,
    ]),
    partners: paragraphsSchema(LONGEST_PARTNERS),
    agreements: agreementNumbersSchema,
  })
  .refine(({ firstYear, lastYear }) => lastYear === null || lastYear >= firstYear, {
    path: ["lastYear"],
    message: "No puede terminar antes de empezar.",
  });

export type PracticeInput = z.infer<typeof practiceSchema>;

const NUMBER = "Escriba un número, como 1250 o 12.5.";

/** A number that a practice shows, as a form sends it. */
export const indicatorSchema = z.object({
  name: lineSchema(160).pipe(z.string().min(3, "Diga qué se cuenta.")),
  unit: lineSchema(60).pipe(z.string().min(1, "Diga en qué se cuenta: personas, pesos de 2024, becas.")),
  value: z
    .string()
    .transform((typed) => typed.replace(/[\s,]/g, ""))
    .pipe(z.string().regex(/^-?\d{1,15}(\.\d{1,2})?$/, NUMBER)),
  year,
});
