import { z } from "zod";
import { paragraphsSchema } from "#lib/kernel/text-schemas.ts";

export const LONGEST_REASON = 500;

/** Why something public is taken back, as a form sends it. */
export const reasonSchema = z.object({
  reason: paragraphsSchema(LONGEST_REASON).pipe(
    z.string().min(10, "Escriba el motivo en una frase: lo leerán otros."),
  ),
});
