import { z } from "zod";
import { isAgreementNumber, normalizeNumber } from "./normalize-number.ts";

/** Numbers of the registry as a form sends them, one a line or apart by commas; each once. Whether they are there is for the registry. */
export const agreementNumbersSchema = z
  .string()
  .transform((typed) => [
    ...new Set(
      typed
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(normalizeNumber),
    ),
  ])
  .refine(
    (numbers) => numbers.every(isAgreementNumber),
    "Escriba números como RAI-2026-00001, uno por renglón.",
  )
  .refine((numbers) => numbers.length <= 20, "Caben hasta 20 acuerdos.");
