import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";

/**
 * The later acts of an agreement: as people read them, and as addresses and the public log name them (there it is the
 * function `act_name` of the migration `agreement_acts`; a test compares both).
 */
export const ACT_KINDS = {
  MODIFICATION: { label: "Modificación", labelEn: "Modification", slug: "modificacion" },
  ADDENDUM: { label: "Adenda", labelEn: "Addendum", slug: "adenda" },
  RENEWAL: { label: "Renovación", labelEn: "Renewal", slug: "renovacion" },
  EXTENSION: { label: "Prórroga", labelEn: "Extension", slug: "prorroga" },
  TERMINATION_NOTICE: {
    label: "Aviso de terminación",
    labelEn: "Notice of termination",
    slug: "aviso-de-terminacion",
  },
  TERMINATION: { label: "Terminación", labelEn: "Termination", slug: "terminacion" },
  REPLACEMENT: { label: "Sustitución", labelEn: "Replacement", slug: "sustitucion" },
  CORRECTION: { label: "Corrección del registro", labelEn: "Correction of the registry", slug: "correccion" },
  WITHDRAWAL: {
    label: "Retiro de la lista pública",
    labelEn: "Withdrawal from the public list",
    slug: "retiro",
  },
  REINSTATEMENT: {
    label: "Restitución a la lista pública",
    labelEn: "Reinstatement in the public list",
    slug: "restitucion",
  },
} as const satisfies Record<AgreementActKind, { label: string; labelEn: string; slug: string }>;

export const ACT_KIND_KEYS = Object.keys(ACT_KINDS) as AgreementActKind[];
