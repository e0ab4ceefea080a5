import { z } from "zod";
import { emailSchema } from "#lib/accounts/email.ts";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { LANGUAGES } from "#lib/catalogues/languages.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import type { PartnerKind } from "#lib/generated/prisma/enums.ts";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { dateColumn, isoDateSchema } from "#lib/kernel/iso-date.ts";
import { blankOr, choicesSchema, lineSchema, paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { OUTCOMES } from "./notice-words.ts";
import { WORLD_REGIONS, type WorldRegion } from "#lib/registry/world-regions.ts";

export const LONGEST_PART = 2500;
export const LONGEST_OUTCOME = 1000;

const part = (missing: string) => paragraphsSchema(LONGEST_PART).pipe(z.string().min(20, missing));

const COUNTRY = /^[A-Z]{2}$/;
const slugsOf = (table: Readonly<Record<string, { slug: string }>>) =>
  Object.values(table).map(({ slug }) => slug);

/** The rows of a table whose slugs were ticked. */
const keysOf = <Key extends string>(table: Readonly<Record<Key, { slug: string }>>, sentence: string) =>
  choicesSchema(slugsOf(table), sentence).transform((slugs) =>
    (Object.keys(table) as Key[]).filter((key) => slugs.includes(table[key].slug)),
  );

const people = z
  .string()
  .transform((typed) => typed.replace(/[\s,]/g, ""))
  .pipe(z.string().regex(/^[1-9]\d{0,8}$/, "Escriba cuántos habitantes, con cifras."))
  .transform(Number);

/** A notice as a form sends it; whether its areas and countries are in the catalogues is for the database. */
export const noticeSchema = z.object({
  title: lineSchema(200).pipe(z.string().min(8, "Diga en una línea qué se busca.")),
  offers: part("Diga qué ofrece su gobierno, en unas líneas."),
  seeks: part("Diga qué busca de la contraparte, en unas líneas."),
  areas: z
    .string()
    .transform((joined) => [...new Set(joined.split(",").filter((key) => AREA_KEY.test(key)))].sort())
    .refine((keys) => keys.length > 0, "Elija al menos un área."),
  kinds: keysOf<PartnerKind>(PARTNER_KINDS, "Elija de la lista."),
  countries: z
    .string()
    .transform((joined) => [...new Set(joined.split(",").filter(Boolean))].sort())
    .refine((codes) => codes.length <= 20, "Elija hasta veinte países; si son más, elija su región.")
    .refine((codes) => codes.every((code) => COUNTRY.test(code)), "Elija países de la lista."),
  regions: keysOf<WorldRegion>(WORLD_REGIONS, "Elija regiones de la lista."),
  languages: choicesSchema(LANGUAGES, "Elija lenguas de la lista.").refine(
    (codes) => codes.length > 0,
    "Elija al menos una lengua.",
  ),
  modality: bySlug(MODALITIES, "Elija el tipo de cooperación."),
  population: blankOr(people),
  validUntil: isoDateSchema,
  contactEmail: emailSchema,
});

export type NoticeInput = z.output<typeof noticeSchema>;

/** The row that a form says. */
export const noticeColumns = ({ validUntil, ...facts }: NoticeInput) => ({
  ...facts,
  validUntil: dateColumn(validUntil),
});

/** How it ended, as a form sends it. */
export const closingSchema = z.object({
  outcome: bySlug(OUTCOMES, "Elija en qué quedó."),
  outcomeText: paragraphsSchema(LONGEST_OUTCOME).pipe(
    z.string().min(10, "Cuente en una frase qué salió de esto: lo leerá cualquiera."),
  ),
});
