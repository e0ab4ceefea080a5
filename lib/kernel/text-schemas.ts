import { z } from "zod";
import { cleanText } from "./clean-input.ts";
import { oneLine } from "./one-line.ts";

const most = (max: number) => z.string().max(max, `Caben hasta ${max} caracteres.`);

/** A text of one line, as a form sends it. */
export const lineSchema = (max: number) => z.string().transform(oneLine).pipe(most(max));

/** A text of several lines. */
export const paragraphsSchema = (max: number) => z.string().transform(cleanText).pipe(most(max));

/** Null for what was left blank, or what the schema makes of it. */
export const blankOr = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([
    z
      .string()
      .trim()
      .length(0)
      .transform(() => null),
    schema,
  ]);

/** A number of at most `whole` and `decimals` digits, as its digits: «1250.50». Commas and blanks are for reading. */
export const digitsSchema = (sentence: string, { whole = 14, decimals = 2, negative = false } = {}) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\s,]/g, ""))
    .pipe(
      z
        .string()
        .regex(new RegExp(`^${negative ? "-?" : ""}\\d{1,${whole}}(\\.\\d{1,${decimals}})?$`), sentence),
    );

/** Several choices of a closed list, as `readChoices` joins them: «4,11». In the order of the list, each once. */
export const choicesSchema = (list: readonly string[], sentence: string) =>
  z
    .string()
    .transform((joined) => joined.split(",").filter(Boolean))
    .refine((given) => given.every((one) => list.includes(one)), sentence)
    .transform((given) => list.filter((one) => given.includes(one)));

/** An address of the web: another kind could run a program when pressed. */
export const webAddressSchema = (max: number) =>
  lineSchema(max).refine(
    (typed) => /^https?:\/\/[^\s.]+\.\S+$/i.test(typed) && URL.canParse(typed),
    "Escriba la dirección completa, como https://ejemplo.org/bases.",
  );
