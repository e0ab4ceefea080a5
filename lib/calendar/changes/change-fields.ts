import { z } from "zod";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { CALCULATOR_RANGE } from "../calculator-query.ts";

/** A date of the calendar, within the years the portal counts. */
export const dayField = isoDateSchema.refine(
  (date) => date >= CALCULATOR_RANGE.from && date <= CALCULATOR_RANGE.to,
  "Escriba una fecha entre 2007 y 2099.",
);

/** A text that must say something, of at most `max` characters. */
export const textField = (max: number, missing: string) =>
  z.string().overwrite(cleanText).min(1, missing).max(max, `Use a lo más ${max} caracteres.`);

/** Where it was published: without it nobody could check the day. */
export const referenceField = textField(
  300,
  "Cite la publicación oficial, por ejemplo: DOF, 12 de enero de 2026, acuerdo de días inhábiles.",
);

/** A whole number from a form; `sentence` says what to write, or to choose. */
export const numberField = (min: number, max: number, sentence: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, sentence)
    .transform(Number)
    .refine((value) => value >= min && value <= max, sentence);
