import type { CounterpartType } from "#lib/generated/prisma/enums.ts";

/** The columns of the published table, by the type that each one counts. */
export const COUNTERPART_COLUMNS = {
  GOVERNMENT: "gubernamental",
  INTERNATIONAL_ORGANIZATION: "organismo_internacional",
  CIVIL_SOCIETY: "ong_sociedad_civil",
  PRIVATE: "privado_universidades",
} as const satisfies Record<CounterpartType, string>;
