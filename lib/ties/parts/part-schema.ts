import { z } from "zod";
import { FROM_LIST, orEmpty, plainSchema } from "#lib/fields/plain-schema.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import type { TieField } from "./tie-fields.ts";
import { fieldsOfPart, type TiePart } from "./tie-parts.ts";

/** «event:…» or an id or letters: whether what it names is there, the database knows. */
const picked = z.string().regex(/^[A-Za-z0-9:-]{2,80}$/);
const whole = z.string().regex(/^\d{1,7}$/);
const known = z
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/)
  .refine((text) => isoDateSchema.safeParse(`${text}-01-01`.slice(0, 10)).success && text >= "1500");

function schemaOf(field: TieField): z.ZodType<string> {
  switch (field.type) {
    case "pick":
      return orEmpty(picked, FROM_LIST);
    case "yes":
      return orEmpty(z.enum(["si", "no"]), FROM_LIST);
    case "month":
      return orEmpty(z.string().regex(/^([1-9]|1[0-2])$/), FROM_LIST);
    case "whole":
      // «007» and «7» are one value: otherwise a save would see a change where there is none.
      return orEmpty(whole, "Escriba un número entero, con cifras.").transform((text) =>
        text === "" ? "" : String(Number(text)),
      );
    case "known":
      return orEmpty(known, "Escriba el año, o el año y el mes, o la fecha: 1998, 1998-05 o 1998-05-12.");
    case "email":
      return orEmpty(z.email().max(254), "Escriba un correo como nombre@ciudad.example.");
    default:
      return plainSchema(field);
  }
}

/** What a part takes, all of it optional: a save brings some of its fields. */
export const schemaOfPart = (part: TiePart): z.ZodType<Record<string, string | undefined>> =>
  z.object(
    Object.fromEntries(
      Object.entries(fieldsOfPart(part)).map(([name, field]) => [name, schemaOf(field).optional()]),
    ),
  );
