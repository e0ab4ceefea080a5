import type { AgreementLevel } from "#lib/generated/prisma/enums.ts";

/** Which order of government signs: as people read it, and as addresses carry it. */
export const AGREEMENT_LEVELS = {
  STATE: { label: "Estatal", labelEn: "State", slug: "estatal" },
  MUNICIPAL: { label: "Municipal", labelEn: "Municipal", slug: "municipal" },
} as const satisfies Record<AgreementLevel, { label: string; labelEn: string; slug: string }>;
