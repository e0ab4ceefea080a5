import { z } from "zod";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { lineSchema, paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { APPLICATION_STATES } from "./application-states.ts";

export const LONGEST_NOTE = 1000;
export const MOST_STEPS = 40;

/** A step as a form sends it. */
export const stepSchema = z.object({
  title: lineSchema(160).pipe(z.string().min(3, "Escriba qué hay que hacer.")),
  daysBefore: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, "Escriba los días hábiles con cifras, de 0 a 250.")
    .transform(Number)
    .refine((days) => days <= 250, "Escriba los días hábiles con cifras, de 0 a 250."),
  owner: lineSchema(160),
});

/** What became of an application, as a form sends it. */
export const moveSchema = z.object({
  state: z.enum(Object.keys(APPLICATION_STATES) as (keyof typeof APPLICATION_STATES)[], "Elija qué pasó."),
  on: isoDateSchema,
  note: paragraphsSchema(LONGEST_NOTE),
});
