import { z } from "zod";
import { FROM_LIST, orEmpty, plainSchema } from "#lib/fields/plain-schema.ts";
import { cleanLine } from "#lib/kernel/clean-input.ts";
import { SDG_TARGETS } from "../catalogues/sdg.ts";
import type { Field } from "./field.ts";
import { isPeriod } from "./period.ts";
import { fieldsOf, type PlanKind } from "./item-kinds.ts";

const MOST_LINKS = 40;

const several = (member: z.ZodType<string>) =>
  z
    .array(member)
    .max(MOST_LINKS, `Elija ${MOST_LINKS} como máximo.`)
    .transform((values) => [...new Set(values)].sort());

function schemaOf(field: Field): z.ZodType<string | string[]> {
  switch (field.type) {
    case "scale":
      return orEmpty(z.enum(["1", "2", "3", "4", "5"]), "Elija del 1 al 5.");
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
    default:
      return plainSchema(field);
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
