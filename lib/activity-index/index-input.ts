import { z } from "zod";
import { STATES } from "#lib/catalogues/states.ts";
import { evidenceSchema } from "#lib/evidence/evidence.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";

/** The oldest that was published. */
export const FIRST_YEAR = 2005;

export const LONGEST_REASON = 1000;

const POINTS = "Escriba de 0 a 1 punto, con hasta dos decimales: 0.75.";

/** A part of a point as a person writes it, «0.75» or «0,75», in hundredths. */
export const pointsSchema = z
  .string()
  .trim()
  .regex(/^(0([.,]\d{1,2})?|[.,]\d{1,2}|1([.,]0{1,2})?)$/, POINTS)
  .transform((typed) => Math.round(Number(typed.replace(",", ".")) * 100));

const evidence = evidenceSchema.pipe(
  z.string().min(1, "Diga en qué se apoya: un documento, una dirección o un número de acuerdo."),
);

/** The index of a state in a year as the DGCP records it. @param thisYear the last that may be recorded */
export const indexInputSchema = (thisYear: number) =>
  z.object({
    state: z.enum(STATES.map(([code]) => code)),
    year: z.coerce
      .number()
      .int()
      .min(FIRST_YEAR, `El índice se lleva desde ${FIRST_YEAR}.`)
      .max(thisYear, `Se registra hasta el año en curso, ${thisYear}.`),
    /** The revision that the form was drawn from; 0 when there was none. */
    revision: z.coerce.number().int().min(0),
    institutional: pointsSchema,
    economic: pointsSchema,
    political: pointsSchema,
    institutionalEvidence: evidence,
    economicEvidence: evidence,
    politicalEvidence: evidence,
    reason: z
      .string()
      .transform(cleanText)
      .pipe(
        z
          .string()
          .min(10, "Explique por qué se registra o se corrige: quien lo consulte lo leerá.")
          .max(LONGEST_REASON, `Resuma el motivo: caben hasta ${LONGEST_REASON} caracteres.`),
      ),
  });

export type IndexInput = z.infer<ReturnType<typeof indexInputSchema>>;
