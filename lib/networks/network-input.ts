import { z } from "zod";
import {
  blankOr,
  choicesSchema,
  lineSchema,
  paragraphsSchema,
  webAddressSchema,
} from "#lib/kernel/text-schemas.ts";

/** Who may belong to a network, as a form sends it. */
export const TAKES = { estados: "Gobiernos de los estados", municipios: "Gobiernos municipales" } as const;

/** A network as the administration writes it. */
export const networkSchema = z.object({
  name: lineSchema(160).pipe(z.string().min(5, "Escriba el nombre completo de la red.")),
  acronym: lineSchema(30),
  purpose: paragraphsSchema(600).pipe(z.string().min(20, "Diga en una frase qué reúne y para qué.")),
  city: lineSchema(120),
  countryCode: blankOr(z.string().regex(/^[A-Z]{2}$/, "Elija un país de la lista.")),
  website: blankOr(webAddressSchema(300)),
  takes: choicesSchema(Object.keys(TAKES), "Elija de la lista.").refine(
    (given) => given.length > 0,
    "Diga quién puede ser parte.",
  ),
});

export const networkColumns = ({ takes, website, ...rest }: z.output<typeof networkSchema>) => ({
  ...rest,
  website: website ?? "",
  takesStates: takes.includes("estados"),
  takesCities: takes.includes("municipios"),
});
