import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import {
  type AgreementActKind,
  type AgreementKind,
  type CounterpartType,
  ValidityKind,
} from "#lib/generated/prisma/enums.ts";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { normalizeNumber } from "../normalize-number.ts";

/** How much fits in each text; the forms count by it. */
export const ACT_LIMITS = { reason: 1000, line: 300, place: 160, signedPlace: 200, long: 4000 } as const;

const max = (limit: number) => `No puede pasar de ${limit.toLocaleString("es-MX")} caracteres.`;
const line = (limit: number, missing: string) =>
  z
    .string(missing)
    .transform(cleanLine)
    .pipe(z.string().min(1, missing).max(limit, max(limit)));
const text = (limit: number) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(limit, max(limit)));
const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as [Key, ...Key[]];

/** A date that may be left empty: null. */
const dateOrNone = z.union([z.literal("").transform(() => null), isoDateSchema], {
  error: "Escriba una fecha que exista, con día, mes y año.",
});

const counterpart = z.object({
  name: line(ACT_LIMITS.line, "Escriba el nombre de la contraparte."),
  type: z.enum(keysOf<CounterpartType>(COUNTERPART_TYPES), "Elija el tipo de la contraparte."),
  countryCode: z.union([z.literal("").transform(() => null), z.string().regex(/^[A-Z]{2}$/)], {
    error: "Elija el país de la lista.",
  }),
  place: text(ACT_LIMITS.place),
});

/** Everything that an act may ask, by the name of its field. */
const FIELD_SCHEMAS = {
  effectiveOn: isoDateSchema,
  reason: z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(10, "Explíquelo en al menos diez caracteres: lo leerá el público.")
        .max(ACT_LIMITS.reason, max(ACT_LIMITS.reason)),
    ),
  newEnd: isoDateSchema,
  terminationOn: isoDateSchema,
  replacement: line(30, "Escriba el número de registro del acuerdo que lo sustituye.").transform(
    normalizeNumber,
  ),
  title: line(ACT_LIMITS.line, "Escriba el título."),
  kind: z.enum(keysOf<AgreementKind>(AGREEMENT_KINDS), "Elija el tipo de acuerdo."),
  signingBody: line(ACT_LIMITS.line, "Escriba quién suscribe por México."),
  purpose: text(ACT_LIMITS.long),
  areas: z
    .array(z.string().regex(AREA_KEY))
    .min(1, "Elija al menos un área.")
    .transform((keys) => [...new Set(keys)].sort()),
  counterparts: z.array(counterpart).min(1, "Debe quedar al menos una contraparte."),
  signedOn: isoDateSchema,
  signedPlace: line(ACT_LIMITS.signedPlace, "Escriba el lugar de la firma."),
  inForceOn: isoDateSchema,
  validity: z.enum(ValidityKind, "Elija la vigencia."),
  endsOn: dateOrNone,
  terminatedOn: dateOrNone,
  terms: text(ACT_LIMITS.long),
} as const satisfies Record<string, z.ZodType>;

export type ActField = keyof typeof FIELD_SCHEMAS;

/** Only what each kind of act needs, in the order of its form. */
export const ACT_FIELDS = {
  MODIFICATION: [
    ...(["effectiveOn", "reason", "title", "purpose", "areas", "counterparts"] as const),
    ...(["validity", "endsOn"] as const),
  ],
  ADDENDUM: ["effectiveOn", "reason"],
  RENEWAL: ["effectiveOn", "newEnd", "reason"],
  EXTENSION: ["effectiveOn", "newEnd", "reason"],
  TERMINATION_NOTICE: ["effectiveOn", "terminationOn", "reason"],
  TERMINATION: ["effectiveOn", "reason"],
  REPLACEMENT: ["effectiveOn", "replacement", "reason"],
  CORRECTION: [
    ...(["reason", "title", "kind", "signingBody", "counterparts", "areas", "purpose"] as const),
    ...(["signedOn", "signedPlace", "inForceOn", "validity", "endsOn", "terminatedOn", "terms"] as const),
  ],
  WITHDRAWAL: ["reason"],
  REINSTATEMENT: ["reason"],
} as const satisfies Record<AgreementActKind, readonly ActField[]>;

/** What a form says, checked field by field; what its kind does not ask is not there. */
export type ActInput = { [Field in ActField]?: z.output<(typeof FIELD_SCHEMAS)[Field]> };

/** The schema of a kind of act. */
export const actSchema = (kind: AgreementActKind): z.ZodType<ActInput> =>
  z.object(Object.fromEntries(ACT_FIELDS[kind].map((field) => [field, FIELD_SCHEMAS[field]])));
