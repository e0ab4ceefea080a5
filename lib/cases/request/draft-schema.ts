import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { LANGUAGES } from "#lib/catalogues/languages.ts";
import type { AgreementKind, CounterpartType } from "#lib/generated/prisma/enums.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";

export const MAX_COUNTERPARTS = 10;

/** How much fits in each text, in UTF-16 units; the forms count by it. */
export const TEXT_LIMITS = { title: 300, body: 300, name: 300, place: 200, city: 160, long: 4000 } as const;

const count = new Intl.NumberFormat("es-MX");
const notText = "Escriba un texto.";
const tooLong = (what: string, max: number) => `${what} no puede pasar de ${count.format(max)} caracteres.`;

const line = (what: string, max: number) =>
  z
    .string(notText)
    .transform(cleanLine)
    .pipe(z.string().max(max, tooLong(what, max)));
const text = (what: string, max: number) =>
  z
    .string(notText)
    .transform(cleanText)
    .pipe(z.string().max(max, tooLong(what, max)));
/** One of a list, or "" while it has not been chosen. */
const choice = <Value extends string>(values: readonly Value[], message: string) =>
  z.union([z.literal(""), z.enum(values as [Value, ...Value[]])], message);
/** Any of a list, each once and in one order, so that two equal choices compare equal. */
const choices = (isChoice: (value: string) => boolean, message: string) =>
  z
    .custom<string[]>(
      (value) =>
        Array.isArray(value) &&
        value.length <= 100 &&
        value.every((item) => typeof item === "string" && isChoice(item)),
      message,
    )
    .transform((chosen) => [...new Set(chosen)].sort());
const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape, "Los datos llegaron incompletos. Vuelva a escribirlos.");

const counterpartSchema = section({
  name: line("El nombre de la contraparte", TEXT_LIMITS.name),
  type: choice(Object.keys(COUNTERPART_TYPES) as CounterpartType[], "Elija el tipo de la lista."),
  countryCode: z
    .union([z.literal(""), z.string().regex(/^[A-Z]{2}$/)], "Elija el país de la lista.")
    .refine((code) => code !== "MX", "La contraparte debe ser extranjera: elija otro país."),
  place: line("El lugar de la contraparte", TEXT_LIMITS.city),
});
export type CounterpartValues = z.output<typeof counterpartSchema>;

const isBlank = (counterpart: CounterpartValues) => Object.values(counterpart).every((value) => value === "");

const isLanguage = (code: string) => (LANGUAGES as readonly string[]).includes(code);

const agreementSchema = section({
  title: line("El título", TEXT_LIMITS.title),
  kind: choice(Object.keys(AGREEMENT_KINDS) as AgreementKind[], "Elija el tipo de acuerdo de la lista."),
  signingBody: line("El nombre de la dependencia", TEXT_LIMITS.body),
  signingBodyPowers: text("Las atribuciones", TEXT_LIMITS.long),
  areas: choices((key) => AREA_KEY.test(key), "Elija las áreas de la lista."),
  languages: choices(isLanguage, "Elija los idiomas de la lista."),
  purpose: text("El propósito", TEXT_LIMITS.long),
});

const counterpartsSchema = section({
  counterparts: z
    .array(counterpartSchema, "Escriba al menos una contraparte.")
    .max(MAX_COUNTERPARTS, `Se pueden registrar hasta ${MAX_COUNTERPARTS} contrapartes.`)
    .transform((rows) => rows.filter((row) => !isBlank(row))),
});

const signatureSchema = (today: string) =>
  section({
    intendedDate: z.union([z.literal(""), intendedDateSchema(today)], isoDateMessage),
    intendedPlace: line("El lugar previsto", TEXT_LIMITS.place),
    eventuality: text("La eventualidad", TEXT_LIMITS.long),
  });

const annexesSchema = section({ noAnnexes: z.boolean("Indique si hay anexos.") });

const isoDateMessage = "Escriba una fecha que exista, con día, mes y año.";
const YEARS_AHEAD = 10;

function intendedDateSchema(today: string) {
  const lastYear = Number(today.slice(0, 4)) + YEARS_AHEAD;
  return isoDateSchema
    .refine((date) => date > today, "Esa fecha ya pasó o es hoy. Escriba una fecha de firma posterior a hoy.")
    .refine((date) => Number(date.slice(0, 4)) <= lastYear, "Revise el año: la fecha está demasiado lejos.");
}

/**
 * What may be kept of each section while it is drafted. Permissive about what is missing ("" or nothing chosen) and
 * strict about what cannot be: lengths, dates that do not exist, a signature in the past, values outside a catalogue.
 * @param today ISO date in Mexico City
 */
export const draftSchemas = (today: string) => ({
  agreement: agreementSchema,
  counterparts: counterpartsSchema,
  signature: signatureSchema(today),
  annexes: annexesSchema,
});

type DraftSchemas = ReturnType<typeof draftSchemas>;
export type DraftSection = keyof DraftSchemas;

/** A section as it is kept, dates as ISO text. */
export type SectionValues<Section extends DraftSection = DraftSection> = z.output<DraftSchemas[Section]>;
