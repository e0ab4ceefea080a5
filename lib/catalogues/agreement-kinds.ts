import type { AgreementKind } from "#lib/generated/prisma/enums.ts";

/** What kind of instrument it is: as people read it, and as addresses carry it. */
export const AGREEMENT_KINDS = {
  SISTER_TIE: { label: "Hermanamiento", slug: "hermanamiento" },
  SPECIFIC_COOPERATION: { label: "Cooperación específica", slug: "cooperacion-especifica" },
  FRAMEWORK_COOPERATION: { label: "Cooperación marco", slug: "cooperacion-marco" },
  UNIVERSITIES: { label: "Cooperación con universidades", slug: "universidades" },
  LETTER_OF_INTENT: { label: "Carta de intención", slug: "carta-de-intencion" },
  OTHER: { label: "Otro instrumento", slug: "otro" },
} as const satisfies Record<AgreementKind, { label: string; slug: string }>;
