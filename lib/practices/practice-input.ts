import { z } from "zod";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import { isAgreementNumber, normalizeNumber } from "#lib/registry/normalize-number.ts";
import { PRACTICE_KINDS } from "./practice-kinds.ts";

export const LONGEST_SUMMARY = 3000;
export const LONGEST_PARTNERS = 1000;

const line = (most: number) =>
  z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(most, `Caben hasta ${most} caracteres.`));

const text = (most: number) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(most, `Caben hasta ${most} caracteres.`));

const YEAR = "Escriba el año con cuatro cifras, como 2024.";
const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d{2}$/, YEAR)
  .transform(Number);

/** What an office says of its practice, as a form sends it. */
export const practiceSchema = z
  .object({
    name: line(200).pipe(z.string().min(5, "Escriba el nombre de la práctica.")),
    kind: bySlug(PRACTICE_KINDS),
    summary: text(LONGEST_SUMMARY),
    place: line(200),
    firstYear: year,
    lastYear: z.union([
      z
        .string()
        .trim()
        .length(0)
        .transform(() => null),
      year,
    ]),
    partners: text(LONGEST_PARTNERS),
    agreements: z
      .string()
      .transform((typed) => [
        ...new Set(
          typed
            .split(/[\s,;]+/)
            .filter(Boolean)
            .map(normalizeNumber),
        ),
      ])
      .refine(
        (numbers) => numbers.every(isAgreementNumber),
        "Escriba números como RAI-2026-00001, uno por renglón.",
      )
      .refine((numbers) => numbers.length <= 20, "Caben hasta 20 acuerdos."),
  })
  .refine(({ firstYear, lastYear }) => lastYear === null || lastYear >= firstYear, {
    path: ["lastYear"],
    message: "No puede terminar antes de empezar.",
  });

export type PracticeInput = z.infer<typeof practiceSchema>;

const NUMBER = "Escriba un número, como 1250 o 12.5.";

/** A number that a practice shows, as a form sends it. */
export const indicatorSchema = z.object({
  name: line(160).pipe(z.string().min(3, "Diga qué se cuenta.")),
  unit: line(60).pipe(z.string().min(1, "Diga en qué se cuenta: personas, pesos de 2024, becas.")),
  value: z
    .string()
    .transform((typed) => typed.replace(/[\s,]/g, ""))
    .pipe(z.string().regex(/^-?\d{1,15}(\.\d{1,2})?$/, NUMBER)),
  year,
});
