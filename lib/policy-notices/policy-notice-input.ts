import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { lineSchema, paragraphsSchema, webAddressSchema } from "#lib/kernel/text-schemas.ts";
import { POLICY_NOTICE_KINDS } from "./policy-notice-words.ts";

export const LONGEST_BODY = 8000;
export const LONGEST_CORRECTION = 1000;
const MOST_COUNTRIES = 30;

/** A notice as a form sends it; whether its areas and its countries are in the catalogues is for the database. */
export const policyNoticeSchema = z.object({
  kind: bySlug(POLICY_NOTICE_KINDS, "Elija de qué se trata."),
  title: lineSchema(200).pipe(z.string().min(8, "Escriba el título.")),
  body: paragraphsSchema(LONGEST_BODY).pipe(z.string().min(20, "Escriba el texto, en unas líneas al menos.")),
  areas: z
    .string()
    .transform((joined) => [...new Set(joined.split(",").filter((key) => AREA_KEY.test(key)))].sort()),
  countries: z
    .string()
    .transform((joined) => [...new Set(joined.split(",").filter((code) => /^[A-Z]{2}$/.test(code)))].sort())
    .refine((codes) => codes.length <= MOST_COUNTRIES, `Elija hasta ${MOST_COUNTRIES} países.`),
  happenedOn: isoDateSchema,
  sourceUrl: z.union([z.string().trim().length(0), webAddressSchema(500)]),
});

export const noteSchema = z.object({
  text: paragraphsSchema(LONGEST_CORRECTION).pipe(
    z.string().min(10, "Escriba qué decía y qué debe decir, en una frase."),
  ),
});
