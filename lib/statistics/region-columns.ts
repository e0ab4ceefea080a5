import { Prisma } from "#lib/generated/prisma/client.ts";
import type { AgreementRegion } from "#lib/registry/agreement-regions.ts";

/** The columns of the published table, by the region that each one counts. */
export const REGION_COLUMNS = {
  NORTH_AMERICA: "america_del_norte",
  LATIN_AMERICA: "america_latina_caribe",
  EUROPE: "europa",
  ASIA: "asia",
  AFRICA_OCEANIA: "africa_oceania",
  GLOBAL: "global_organismos",
} as const satisfies Record<AgreementRegion, string>;

/** The region of a row of `agreement_counterparts c LEFT JOIN countries co`. */
export const COUNTERPART_REGION = Prisma.sql`coalesce(co.region, 'GLOBAL')`;
