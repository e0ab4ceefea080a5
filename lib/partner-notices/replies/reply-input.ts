import { z } from "zod";
import { emailSchema } from "#lib/accounts/email.ts";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { lineSchema, paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { HANDLINGS } from "../notice-words.ts";
import { MAX_CITY, MAX_MESSAGE, MAX_NAME, MAX_ORGANISATION } from "./limits.ts";

/** What somebody abroad says to answer a notice, as the form sends it. */
export const replySchema = z.object({
  organisation: lineSchema(MAX_ORGANISATION).pipe(
    z.string().min(3, "Escriba el nombre de su gobierno o institución."),
  ),
  kind: bySlug(PARTNER_KINDS, "Elija qué es."),
  countryCode: z.string().regex(/^[A-Z]{2}$/, "Elija un país de la lista."),
  city: lineSchema(MAX_CITY),
  personName: lineSchema(MAX_NAME).pipe(z.string().min(3, "Escriba su nombre.")),
  email: emailSchema,
  message: paragraphsSchema(MAX_MESSAGE).pipe(
    z.string().min(20, "Cuente en unas líneas qué propone o qué quiere saber."),
  ),
});

/** The fields of the form; `website` is for programs to fall into. */
export const REPLY_FIELDS = [
  ...(["organisation", "kind", "countryCode", "city", "personName", "email", "message"] as const),
  ...(["stamp", "website"] as const),
] as const;

export type TypedReply = Record<(typeof REPLY_FIELDS)[number], string>;

export const handlingSchema = z.object({
  handling: bySlug(HANDLINGS, "Elija de la lista."),
  note: paragraphsSchema(1000),
});
