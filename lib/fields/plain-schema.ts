import { z } from "zod";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import { isoDateSchema } from "#lib/kernel/iso-date.ts";
import type { PlainField } from "./plain-field.ts";

const LONGEST_TEXT = 4000;

const longest = (max: number) =>
  z.string().max(max, `No puede pasar de ${max.toLocaleString("es-MX")} caracteres.`);

/** A text that is empty, or that a schema takes. */
export const orEmpty = (schema: z.ZodType, sentence: string) =>
  z
    .string()
    .transform(cleanLine)
    .refine((text) => text === "" || schema.safeParse(text).success, sentence);

export const FROM_LIST = "Elija de la lista.";

/** «1,250.50» as it is kept: without thousands' marks. */
const number = (pattern: RegExp, sentence: string) =>
  z
    .string()
    .transform((typed) => cleanLine(typed).replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, ""))
    .refine((text) => text === "" || pattern.test(text), sentence)
    // «007.50» and «7.5» are one value: otherwise a save would see a change where there is none.
    .transform((text) => (text === "" ? "" : String(Number(text))));

const year = z.string().regex(/^(19|20|21)\d\d$/);

/** What a field takes. Pure: the browser checks with it too. */
export function plainSchema(field: PlainField): z.ZodType<string> {
  switch (field.type) {
    case "line":
      return z.string().transform(cleanLine).pipe(longest(field.max));
    case "text":
      return z.string().transform(cleanText).pipe(longest(LONGEST_TEXT));
    case "choice":
      return orEmpty(z.enum(field.options.map(({ value }) => value)), FROM_LIST);
    case "number":
      return number(/^-?\d{1,11}(\.\d{1,4})?$/, "Escriba un número, con hasta cuatro decimales.");
    case "amount":
      return number(/^\d{1,13}(\.\d{1,2})?$/, "Escriba un monto, sin signos y con hasta dos decimales.");
    case "year":
      return orEmpty(year, "Escriba un año con cuatro cifras.");
    case "date":
      return orEmpty(isoDateSchema, "Escriba una fecha que exista, con día, mes y año.");
  }
}
