import { z } from "zod";

const MAX_EMAIL = 254;

/** An address as it is stored and compared: without the blanks, control and invisible characters a paste brings, lower case. */
export const normalizeEmail = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim()
    .toLowerCase();

export const emailSchema = z
  .string()
  .transform(normalizeEmail)
  .pipe(
    z
      .email({
        error: ({ input }) =>
          input === "" ? "Escriba el correo." : "Escriba un correo completo, como nombre@dependencia.gob.mx.",
      })
      .max(MAX_EMAIL, "El correo es demasiado largo: revise que sea uno solo."),
  );

/**
 * Whether an address belongs to one of the institution's mail domains, or to a part of one
 * (`turismo.jalisco.gob.mx` is of `jalisco.gob.mx`; `otrojalisco.gob.mx` is not). With no domains, any does.
 */
export function isOfDomains(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return domains.length === 0 || domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
