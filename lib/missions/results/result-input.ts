import { z } from "zod";
import { optionsOf } from "#lib/fields/plain-field.ts";
import { plainSchema } from "#lib/fields/plain-schema.ts";
import { MissionResultKind } from "#lib/generated/prisma/enums.ts";
import { isAgreementNumber, normalizeNumber } from "#lib/registry/normalize-number.ts";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";

export const LONGEST_NOTE = 1000;

const note = z
  .string()
  .transform(cleanText)
  .pipe(z.string().max(LONGEST_NOTE, `Caben hasta ${LONGEST_NOTE} caracteres.`));
const said = (sentence: string) => note.pipe(z.string().min(1, sentence));

const happenedOn = isoDateSchema;
const dueOn = plainSchema({ type: "date", label: "" });
const shared = { happenedOn, note };

/** What an office writes of a commitment, as a form sends it: what is not of its kind is let go of. */
export const resultSchema = z.discriminatedUnion(
  "kind",
  [
    z.object({
      ...{ kind: z.literal(MissionResultKind.FOLLOW_UP), happenedOn, dueOn },
      note: said("Diga qué se hizo."),
    }),
    z.object({
      ...{ kind: z.literal(MissionResultKind.CASE), ...shared, dueOn },
      folio: z
        .string()
        .transform((typed) => cleanLine(typed).toUpperCase())
        .pipe(z.string().min(1, "Escriba el folio del expediente.").max(30, "Ese folio no existe.")),
    }),
    z.object({
      ...{ kind: z.literal(MissionResultKind.AGREEMENT), ...shared },
      agreement: z
        .string()
        .transform((typed) => normalizeNumber(cleanLine(typed)))
        .refine(isAgreementNumber, "Escriba un número como RAI-2026-00001."),
    }),
    z.object({
      ...{ kind: z.literal(MissionResultKind.PROJECT), ...shared },
      project: z
        .string()
        .transform(cleanLine)
        .pipe(z.string().min(1, "Diga cuál es el proyecto.").max(300, "Caben hasta 300 caracteres.")),
    }),
    z.object({
      ...{ kind: z.literal(MissionResultKind.INVESTMENT), ...shared },
      amount: plainSchema({ type: "amount", label: "" }).refine(
        (amount) => Number(amount) > 0,
        "Escriba un monto mayor que cero.",
      ),
      currency: plainSchema({ type: "choice", label: "", options: optionsOf(CURRENCIES) }).refine(
        (currency) => currency !== "",
        "Elija la moneda.",
      ),
    }),
    z.object({
      ...{ kind: z.literal(MissionResultKind.NOTHING), happenedOn },
      note: said("Diga por qué no resultó nada: es lo que se aprende."),
    }),
  ],
  "Elija qué resultó.",
);

export type ResultInput = z.infer<typeof resultSchema>;

export const takeBackSchema = z.object({
  reason: z
    .string()
    .transform(cleanText)
    .pipe(z.string().min(1, "Diga por qué se retira.").max(500, "Caben hasta 500 caracteres.")),
});
