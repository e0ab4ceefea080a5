import type { AgreementKind } from "#lib/generated/prisma/enums.ts";

/** What kind of instrument it is: as people read it, and as addresses carry it. */
export const AGREEMENT_KINDS = {
  SISTER_TIE: { label: "Hermanamiento", labelEn: "Twinning", slug: "hermanamiento" },
  SPECIFIC_COOPERATION: {
    label: "Cooperación específica",
    labelEn: "Specific cooperation",
    slug: "cooperacion-especifica",
  },
  FRAMEWORK_COOPERATION: {
    label: "Cooperación marco",
    labelEn: "Framework cooperation",
    slug: "cooperacion-marco",
  },
  UNIVERSITIES: {
    label: "Cooperación con universidades",
    labelEn: "Cooperation with universities",
    slug: "universidades",
  },
  LETTER_OF_INTENT: { label: "Carta de intención", labelEn: "Letter of intent", slug: "carta-de-intencion" },
  OTHER: { label: "Otro instrumento", labelEn: "Other instrument", slug: "otro" },
} as const satisfies Record<AgreementKind, { label: string; labelEn: string; slug: string }>;
