import { z } from "zod";
import { cleanText } from "#lib/kernel/clean-input.ts";

const long = (max: number) =>
  z
    .string()
    .overwrite(cleanText)
    .max(max, `No puede pasar de ${max.toLocaleString("es-MX")} caracteres.`)
    .default("");

/** An answer to one of the three questions; "" while it is open. */
const answer = z
  .enum(["", "si", "no"])
  .default("")
  .transform((value) => (value === "" ? null : value === "si"));

/** A dictamen under draft: anything may still be missing, nothing may be wrong. */
export const dictamenDraftSchema = z.object({
  isAgreement: answer,
  natureReason: long(4000),
  isCompetent: answer,
  competenceReason: long(4000),
  isRightForm: answer,
  formReason: long(4000),
  grounds: long(20000),
  verdict: z
    .enum(["", "PROCEDENTE", "PROCEDENTE_CON_RECOMENDACIONES", "NO_PROCEDENTE"])
    .default("")
    .transform((value) => value || null),
});

export const recommendationSchema = z.object({
  clause: z
    .string()
    .overwrite(cleanText)
    .min(2, "Diga a qué cláusula o artículo se refiere.")
    .max(120, "La cláusula no puede pasar de 120 caracteres."),
  text: z
    .string()
    .overwrite(cleanText)
    .min(10, "Escriba la recomendación en al menos diez caracteres.")
    .max(4000, "La recomendación no puede pasar de 4,000 caracteres."),
  severity: z.enum(["ESSENTIAL", "IMPORTANT", "SUGGESTION"], "Elija qué tan necesaria es."),
});

export const verificationSchema = z
  .object({
    result: z.enum(["INCLUDED", "NOT_INCLUDED"], "Diga si se incluyó."),
    resultReason: long(2000),
  })
  .refine(({ result, resultReason }) => result === "INCLUDED" || resultReason.length >= 10, {
    path: ["resultReason"],
    message: "Explique por qué no se incluyó, en al menos diez caracteres.",
  });
