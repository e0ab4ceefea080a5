import { z } from "zod";
import { emailSchema } from "#lib/accounts/email.ts";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { choicesSchema } from "#lib/kernel/text-schemas.ts";

/** What can be had by mail. */
export const SUBSCRIPTION_KINDS = {
  boletin: "El boletín, cuando sale una edición",
  comunicados: "Los comunicados de política exterior, conforme se publican",
} as const;

/** What somebody wants, as a form sends it; which areas there are is for the database. */
export const wishesSchema = z
  .object({
    kinds: choicesSchema(Object.keys(SUBSCRIPTION_KINDS), "Elija de la lista.").refine(
      (given) => given.length > 0,
      "Elija al menos una de las dos.",
    ),
    areas: z
      .string()
      .transform((joined) => [...new Set(joined.split(",").filter((key) => AREA_KEY.test(key)))].sort()),
  })
  .transform(({ kinds, areas }) => ({
    bulletin: kinds.includes("boletin"),
    notices: kinds.includes("comunicados"),
    areas,
  }));

export const subscriptionSchema = z.object({ email: emailSchema });

/** As the form sends it, with the field that no person sees. */
export const SUBSCRIPTION_FIELDS = ["email", "stamp", "website"] as const;
export type TypedSubscription = Record<(typeof SUBSCRIPTION_FIELDS)[number] | "kinds" | "areas", string>;
