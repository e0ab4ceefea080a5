import { z } from "zod";
import { emailSchema } from "#lib/accounts/email.ts";
import { oneLine } from "#lib/kernel/one-line.ts";
import { MAX_ANSWER, MAX_INSTITUTION, MAX_NAME } from "./limits.ts";

const line = (most: number) =>
  z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(most, `Caben hasta ${most} caracteres.`));

/** What a person says to register, as the form sends it. */
export const registrationSchema = z.object({
  name: line(MAX_NAME).pipe(
    z.string().min(3, "Escriba su nombre como debe aparecer en la lista y en la constancia."),
  ),
  email: emailSchema,
  institution: line(MAX_INSTITUTION),
  answers: z.array(line(MAX_ANSWER)),
});

/** The fields beside the answers; `website` is for programs to fall into. */
export const REGISTRATION_FIELDS = ["name", "email", "institution", "stamp", "website"] as const;

export interface TypedRegistration extends Record<(typeof REGISTRATION_FIELDS)[number], string> {
  answers: string[];
}
