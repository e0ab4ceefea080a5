import type { OfficeKind } from "#lib/generated/prisma/enums.ts";

/** The kinds of organisation, as a person reads them. */
export const OFFICE_KINDS = {
  STATE: "Oficina estatal",
  MUNICIPAL: "Oficina municipal",
  DGCP: "DGCP",
  CJA: "CJA",
  PORTAL: "Administración del portal",
} as const satisfies Record<OfficeKind, string>;

/** The kinds that can be created: the administration of the portal is one and comes with it. */
export const CREATABLE_KINDS = ["STATE", "MUNICIPAL", "DGCP", "CJA"] as const satisfies OfficeKind[];
