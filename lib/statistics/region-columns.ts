import { type Region, REGION_LABELS } from "#lib/catalogues/countries.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";

/** The region of an agreement's counterpart; one without a country is of none in particular. */
type AgreementRegion = Region | "GLOBAL";

/** The columns of the published table, by the region that each one counts. */
export const REGION_COLUMNS = {
  NORTH_AMERICA: "america_del_norte",
  LATIN_AMERICA: "america_latina_caribe",
  EUROPE: "europa",
  ASIA: "asia",
  AFRICA_OCEANIA: "africa_oceania",
  GLOBAL: "global_organismos",
} as const satisfies Record<AgreementRegion, string>;

export const REGION_NAMES = {
  ...REGION_LABELS,
  GLOBAL: "Global u organismos",
} as const satisfies Record<AgreementRegion, string>;

/** The region of a row of `agreement_counterparts c LEFT JOIN countries co`. */
export const COUNTERPART_REGION = Prisma.sql`coalesce(co.region, 'GLOBAL')`;
