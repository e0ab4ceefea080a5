import { z } from "zod";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { longText } from "#lib/kernel/long-text.ts";
import { LONGEST_DAYS, MAX_ABOUT, MAX_QUESTION, MAX_QUESTIONS, MAX_REASON } from "./limits.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

export const reasonSchema = longText("Escriba el motivo: se publica con la consulta.", MAX_REASON);

/** Whether a period of consultation that ends that day is of a length that anyone would believe. */
export const isTooLong = (from: string, until: string): boolean =>
  Date.parse(until) - Date.parse(from) > LONGEST_DAYS * DAY_MS;

export const TOO_LONG = `Una consulta dura cuando más ${LONGEST_DAYS} días.`;

/** @param today ISO date: what was not announced cannot have begun */
export const consultationSchema = (today: string) =>
  z
    .object({
      about: longText("Diga en pocas palabras de qué trata.", MAX_ABOUT),
      questions: z
        .string()
        .transform((typed) => cleanText(typed).split("\n").map(cleanLine).filter(Boolean))
        .pipe(
          z
            .array(
              z.string().max(MAX_QUESTION, `Ninguna pregunta puede pasar de ${MAX_QUESTION} caracteres.`),
            )
            .max(MAX_QUESTIONS, `Puede hacer cuando más ${MAX_QUESTIONS} preguntas.`),
        ),
      opensOn: isoDateSchema.refine((day) => day >= today, "El primer día ya pasó."),
      closesOn: isoDateSchema,
    })
    .superRefine(({ opensOn, closesOn }, context) => {
      const refuse = (message: string) => context.addIssue({ code: "custom", path: ["closesOn"], message });
      if (closesOn < opensOn) refuse("El último día no puede ser anterior al primero.");
      else if (isTooLong(opensOn, closesOn)) refuse(TOO_LONG);
    });
