import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";

/**
 * The later acts of an agreement: as people read them, and as addresses and the public log name them (there it is the
 * function `act_name` of the migration `agreement_acts`; a test compares both).
 */
export const ACT_KINDS = {
  MODIFICATION: { label: "Modificación", slug: "modificacion" },
  ADDENDUM: { label: "Adenda", slug: "adenda" },
  RENEWAL: { label: "Renovación", slug: "renovacion" },
  EXTENSION: { label: "Prórroga", slug: "prorroga" },
  TERMINATION_NOTICE: { label: "Aviso de terminación", slug: "aviso-de-terminacion" },
  TERMINATION: { label: "Terminación", slug: "terminacion" },
  REPLACEMENT: { label: "Sustitución", slug: "sustitucion" },
  CORRECTION: { label: "Corrección del registro", slug: "correccion" },
  WITHDRAWAL: { label: "Retiro de la lista pública", slug: "retiro" },
  REINSTATEMENT: { label: "Restitución a la lista pública", slug: "restitucion" },
} as const satisfies Record<AgreementActKind, { label: string; slug: string }>;

export const ACT_KIND_KEYS = Object.keys(ACT_KINDS) as AgreementActKind[];
