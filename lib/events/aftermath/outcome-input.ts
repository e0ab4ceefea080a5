import { z } from "zod";
import { evidenceSchema } from "#lib/evidence/evidence.ts";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import { linkSchema } from "../event-input.ts";
import { readFigures } from "./figures.ts";

export const MOST_MATERIALS = 30;
export const LONGEST_OUTCOME = 6000;
const LONGEST_FIGURES = 1000;
const MOST_PROJECTS = 50;

export const materialLinkSchema = z.object({
  title: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1, "Escriba qué es.").max(200, "Caben hasta 200 caracteres.")),
  link: linkSchema.refine((typed) => typed !== "", "Escriba la dirección."),
});

const figuresSchema = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .max(LONGEST_FIGURES, `Caben hasta ${LONGEST_FIGURES} caracteres.`)
      .refine(
        (text) => readFigures(text).length === text.split("\n").filter((line) => line.trim() !== "").length,
        "Escriba una por renglón, como «Personas asistentes: 120».",
      ),
  );

/** What an office says of what came of its event. */
export const outcomeSchema = z.object({
  text: z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(LONGEST_OUTCOME, `Caben hasta ${LONGEST_OUTCOME} caracteres.`)),
  figures: figuresSchema,
  evidence: evidenceSchema,
  projects: z.array(z.string().refine(isUuid, "Elija proyectos de la lista.")).max(MOST_PROJECTS),
});
