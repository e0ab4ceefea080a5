import { z } from "zod";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import { SDG_TARGETS } from "../catalogues/sdg.ts";
import type { Field } from "./field.ts";
import { isPeriod } from "./period.ts";
import { fieldsOf, type PlanKind } from "./item-kinds.ts";

const LONGEST_TEXT = 4000;
const MOST_LINKS = 40;

const longest = (max: number) =>
  z.string().max(max, `No puede pasar de ${max.toLocaleString("es-MX")} caracteres.`);

const orEmpty = (schema: z.ZodType, sentence: string) =>
  z
    .string()
    .transform(cleanLine)
    .refine((text) => text === "" || schema.safeParse(text).success, sentence);

const FROM_LIST = "Elija de la lista.";

/** «1,250.50» as it is kept: without thousands' marks. */
const number = (pattern: RegExp, sentence: string) =>
  z
    .string()
    .transform((typed) => cleanLine(typed).replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, ""))
    .refine((text) => text === "" || pattern.test(text), sentence)
    // «007.50» and «7.5» are one value: otherwise a save would see a change where there is none.
    .transform((text) => (text === "" ? "" : String(Number(text))));

const year = z.string().regex(/^(19|20|21)\d\d$/);

const several = (member: z.ZodType<string>) =>
  z
    .array(member)
    .max(MOST_LINKS, `Elija ${MOST_LINKS} como máximo.`)
    .transform((values) => [...new Set(values)].sort());

function schemaOf(field: Field): z.ZodType<string | string[]> {
  switch (field.type) {
    case "line":
      return z.string().transform(cleanLine).pipe(longest(field.max));
    case "text":
      return z.string().transform(cleanText).pipe(longest(LONGEST_TEXT));
    case "choice":
      return orEmpty(z.enum(values(field.options)), FROM_LIST);
    case "scale":
      return orEmpty(z.enum(["1", "2", "3", "4", "5"]), "Elija del 1 al 5.");
    case "number":
      return number(/^-?\d{1,11}(\.\d{1,4})?$/, "Escriba un número, con hasta cuatro decimales.");
    case "amount":
      return number(/^\d{1,13}(\.\d{1,2})?$/, "Escriba un monto, sin signos y con hasta dos decimales.");
    case "year":
      return orEmpty(year, "Escriba un año con cuatro cifras.");
    case "date":
      return orEmpty(isoDateSchema, "Escriba una fecha que exista, con día, mes y año.");
    case "period":
      return z
        .string()
        .transform((typed) => cleanLine(typed).toUpperCase())
        .refine((text) => text === "" || isPeriod(text), "Escriba 2027, 2027-S1, 2027-T3 o 2027-05.");
    case "many":
      return several(z.enum(values(field.options), FROM_LIST));
    case "sdgTargets":
      return z.array(z.enum(SDG_TARGETS, { error: ({ input }) => `«${input}» no es una meta de los ODS.` }));
    case "item":
    case "file":
      return orEmpty(z.uuid(), FROM_LIST);
    case "items":
      return several(z.uuid(FROM_LIST));
  }
}

const values = (options: readonly { value: string }[]): string[] => options.map(({ value }) => value);

const schemas = new Map<PlanKind, z.ZodObject>();

/** What a kind of item takes, all of it optional: a save brings some of its fields. Pure: the browser checks with it too. */
export function schemaOfKind(kind: PlanKind): z.ZodObject {
  let schema = schemas.get(kind);
  if (!schema) {
    const shape = Object.entries(fieldsOf(kind)).map(([name, field]) => [name, schemaOf(field).optional()]);
    schema = z.object(Object.fromEntries(shape));
    schemas.set(kind, schema);
  }
  return schema;
}
