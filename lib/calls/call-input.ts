import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { STATES } from "#lib/catalogues/states.ts";
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
  webAddressSchema,
} from "#lib/kernel/text-schemas.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import { CALL_ZONES, type CallZone } from "./call-zones.ts";

export const LONGEST_CALL_SUMMARY = 3000;
export const LONGEST_CONDITION = 1000;

const money = blankOr(digitsSchema("Escriba el monto con cifras, como 250000 o 1250.50."));

/** Both, one of them: who may apply, as a form sends it. */
export const APPLICANTS = {
  estados: "Gobiernos de los estados",
  municipios: "Gobiernos municipales",
} as const;

/** A call as a form sends it; whether its areas and its country are in the catalogues is for the database. */
export const callSchema = z
  .object({
    title: lineSchema(200).pipe(z.string().min(8, "Escriba el nombre de la convocatoria.")),
    convener: lineSchema(200).pipe(z.string().min(2, "Escriba quién convoca.")),
    countryCode: blankOr(z.string().regex(/^[A-Z]{2}$/, "Elija un país de la lista.")),
    modality: bySlug(MODALITIES, "Elija el tipo de cooperación."),
    summary: paragraphsSchema(LONGEST_CALL_SUMMARY).pipe(
      z.string().min(20, "Diga para qué es, en unas líneas."),
    ),
    areas: z
      .string()
      .transform((joined) => [...new Set(joined.split(",").filter((key) => AREA_KEY.test(key)))].sort())
      .refine((keys) => keys.length > 0, "Elija al menos un área."),
    sdgGoals: choicesSchema(SDG_CODES, "Elija ODS de la lista."),
    applicants: choicesSchema(Object.keys(APPLICANTS), "Elija de la lista.").refine(
      (given) => given.length > 0,
      "Diga quién puede participar.",
    ),
    eligibleStates: choicesSchema(
      STATES.map(([code]) => code),
      "Elija estados de la lista.",
    ),
    condition: paragraphsSchema(LONGEST_CONDITION),
    amountMin: money,
    amountMax: money,
    currency: blankOr(z.string().refine((code) => Object.hasOwn(CURRENCIES, code), "Elija la moneda.")),
    counterpartShare: blankOr(
      digitsSchema("Escriba un porcentaje de 0 a 100.", { whole: 3 }).refine(
        (share) => Number(share) <= 100,
        "Escriba un porcentaje de 0 a 100.",
      ),
    ),
    opensOn: isoDateSchema,
    closesOn: isoDateSchema,
    closesTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Escriba la hora, como 17:00."),
    zone: z.enum(Object.keys(CALL_ZONES) as CallZone[], "Elija la hora de qué lugar."),
    rulesUrl: webAddressSchema(500),
    contact: lineSchema(300),
  })
  .refine(({ opensOn, closesOn }) => closesOn >= opensOn, {
    path: ["closesOn"],
    message: "No puede cerrar antes de abrir.",
  })
  .refine(
    ({ amountMin, amountMax }) =>
      amountMin === null || amountMax === null || Number(amountMin) <= Number(amountMax),
    { path: ["amountMax"], message: "El máximo no puede ser menor que el mínimo." },
  )
  .refine(
    ({ amountMin, amountMax, currency }) =>
      (amountMin === null && amountMax === null) === (currency === null),
    { path: ["currency"], message: "Un monto lleva su moneda, y una moneda su monto." },
  );

export type CallInput = z.output<typeof callSchema>;

/** The row that a form says. The closing is an instant: the day and the hour by the convener's clock. */
export function callColumns({ applicants, closesOn, closesTime, opensOn, ...facts }: CallInput) {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(`${closesOn}T${closesTime}`).toZonedDateTime(
    facts.zone,
  );
  return {
    ...facts,
    opensOn: new Date(`${opensOn}T00:00:00Z`),
    closesAt: new Date(epochMilliseconds),
    forStates: applicants.includes("estados"),
    forMunicipalities: applicants.includes("municipios"),
  };
}
