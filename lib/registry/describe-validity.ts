import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { formatDate } from "#lib/kernel/format-date.ts";

/** The kinds of validity as people read them. */
export const VALIDITY_LABELS = {
  INDEFINITE: "Indefinida",
  FIXED: "Con fecha de fin",
  AUTOMATIC_RENEWAL: "Se renueva por sí sola",
} as const satisfies Record<ValidityKind, string>;

/** «Indefinida», «Hasta el 24 de septiembre de 2029…». @param endsOn ISO, null for an indefinite one. */
export function describeValidity(validity: ValidityKind, endsOn: string | null): string {
  if (validity === "INDEFINITE" || !endsOn) return "Indefinida";
  const end = `Hasta el ${formatDate(endsOn)}`;
  return validity === "FIXED" ? end : `${end}, con renovación automática`;
}
