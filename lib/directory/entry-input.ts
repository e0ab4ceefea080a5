import { z } from "zod";
import { listCountries } from "#lib/catalogues/countries.ts";
import { cleanLine, cleanText } from "#lib/kernel/clean-input.ts";
import type { DirectoryFacts } from "./directory-record.ts";

const line = (longest: number) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(longest, `Caben hasta ${longest} caracteres.`));

const COUNTRIES = new Set(["", "MX", ...listCountries().map(({ code }) => code)]);

/** What a form or a file says of somebody. Only what may be read by anybody: it is published. */
export const entrySchema = z.object({
  name: line(200).pipe(z.string().min(1, "Escriba el nombre.")),
  countryCode: z
    .string()
    .transform((code) => code.trim().toUpperCase())
    .refine((code) => COUNTRIES.has(code), "El país no está en la lista: use su clave de dos letras."),
  city: line(120),
  address: line(300),
  phones: line(160).refine(
    (text) => /^[\d\s()+\-.,;/#a-z]*$/i.test(text),
    "Escriba solo números de teléfono, separados con punto y coma.",
  ),
  email: line(160).refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "Escriba un correo completo, como oficina@estado.gob.mx.",
  ),
  website: line(300).refine(
    (text) => text === "" || (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)),
    "Escriba la dirección completa, con https://.",
  ),
  holder: line(160),
  holderPosition: line(160),
  note: z.string().transform(cleanText).pipe(z.string().max(500, "Caben hasta 500 caracteres.")),
}) satisfies z.ZodType<DirectoryFacts>;

export const ENTRY_FIELDS = Object.keys(entrySchema.shape) as (keyof DirectoryFacts)[];
