import { z } from "zod";
import { FROM_LIST, orEmpty, plainSchema } from "#lib/fields/plain-schema.ts";
import { fieldsOfPart, type MissionPart } from "./mission-parts.ts";
import type { MissionField } from "./mission-fields.ts";

function schemaOf(field: MissionField): z.ZodType<string> {
  switch (field.type) {
    case "time":
      return orEmpty(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), "Escriba la hora como 09:30.");
    case "country":
      return orEmpty(z.string().regex(/^[A-Z]{2}$/), FROM_LIST);
    default:
      return plainSchema(field);
  }
}

/** What a part takes, all of it optional: a save brings some of its fields. */
export const schemaOfPart = (part: MissionPart): z.ZodType<Record<string, string | undefined>> =>
  z.object(
    Object.fromEntries(
      Object.entries(fieldsOfPart(part)).map(([name, field]) => [name, schemaOf(field).optional()]),
    ),
  );
