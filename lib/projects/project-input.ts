import { z } from "zod";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { SDG_CODES } from "#lib/cooperation/sdg-labels.ts";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import {
  blankOr,
  choicesSchema,
  digitsSchema,
  lineSchema,
  paragraphsSchema,
} from "#lib/kernel/text-schemas.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import { agreementNumbersSchema } from "#lib/registry/agreement-numbers-schema.ts";
import { AMOUNT_KINDS, PARTNER_KINDS, PARTNER_ROLES, PROJECT_STATUSES } from "./catalogues/project-words.ts";
import { SECTOR_CODES } from "./catalogues/sectors.ts";

export const LONGEST_PROJECT_SUMMARY = 3000;

const date = blankOr(isoDateSchema).transform((iso) => (iso === null ? null : new Date(`${iso}T00:00:00Z`)));
const id = blankOr(z.uuid("Elija de la lista."));

/** What an office says of its project, as a form sends it. Whether what it names is there, the database knows. */
export const projectSchema = z
  .object({
    title: lineSchema(200).pipe(z.string().min(5, "Escriba el nombre del proyecto.")),
    titleEn: lineSchema(200),
    summary: paragraphsSchema(LONGEST_PROJECT_SUMMARY),
    summaryEn: paragraphsSchema(LONGEST_PROJECT_SUMMARY),
    modality: bySlug(MODALITIES, "Elija la modalidad."),
    status: bySlug(PROJECT_STATUSES, "Elija la situación."),
    sector: z.enum(SECTOR_CODES, "Elija un sector."),
    sdgGoals: choicesSchema(SDG_CODES, "Elija ODS de la lista."),
    plannedStart: isoDateSchema.transform((iso) => new Date(`${iso}T00:00:00Z`)),
    plannedEnd: date,
    actualStart: date,
    actualEnd: date,
    agreements: agreementNumbersSchema,
    planObjectiveId: id,
    planActionId: id,
    callId: id,
  })
  .refine(({ plannedStart, plannedEnd }) => plannedEnd === null || plannedEnd >= plannedStart, {
    path: ["plannedEnd"],
    message: "No puede terminar antes de empezar.",
  })
  .refine(
    ({ actualStart, actualEnd }) => actualEnd === null || (actualStart !== null && actualEnd >= actualStart),
    { path: ["actualEnd"], message: "Diga también cuándo empezó; no puede terminar antes." },
  );

const YEAR = "Escriba el año con cuatro cifras, como 2026.";
const year = z
  .string()
  .trim()
  .regex(/^(199\d|20\d\d)$/, YEAR)
  .transform(Number);

export const partnerSchema = z.object({
  name: lineSchema(200).pipe(z.string().min(2, "Escriba el nombre del socio.")),
  role: bySlug(PARTNER_ROLES, "Elija su papel."),
  kind: bySlug(PARTNER_KINDS, "Elija qué es."),
  countryCode: blankOr(z.string().regex(/^[A-Z]{2}$/, "Elija un país de la lista.")),
});

export const amountSchema = z
  .object({
    amountKind: bySlug(AMOUNT_KINDS, "Elija si se prometió o se entregó."),
    year,
    amount: digitsSchema("Escriba el monto con cifras, como 250000 o 1250.50.").refine(
      (amount) => Number(amount) > 0,
      "Escriba un monto mayor que cero.",
    ),
    currency: z.enum(Object.keys(CURRENCIES), "Elija la moneda."),
    partnerId: id,
  })
  .transform(({ amountKind, ...facts }) => ({ ...facts, kind: amountKind }));

const NUMBER = "Escriba un número, como 1250 o 12.5.";
const value = digitsSchema(NUMBER, { whole: 15, negative: true });

export const resultSchema = z
  .object({
    title: lineSchema(200).pipe(z.string().min(5, "Diga qué se quiere lograr.")),
    indicator: lineSchema(200).pipe(z.string().min(3, "Diga qué se cuenta.")),
    unit: lineSchema(60).pipe(z.string().min(1, "Diga en qué se cuenta: personas, hectáreas, becas.")),
    baseValue: value,
    baseYear: year,
    targetValue: value,
    targetYear: year,
    actualValue: blankOr(value),
  })
  .refine(({ baseYear, targetYear }) => targetYear >= baseYear, {
    path: ["targetYear"],
    message: "La meta no puede ser anterior a la línea base.",
  });
