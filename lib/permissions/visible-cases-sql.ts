import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import { ROLES } from "./roles.ts";

/**
 * `visibleCases` again, for the few statements that Prisma cannot write (orders by whose turn it is, eight counts at
 * once): a condition on `case_files c`. A test holds both to the same rows for every role; rows are still read through
 * `visibleCases`, so that neither can show by itself what the other hides.
 */
export function visibleCasesSql({ role, officeId }: Actor): Prisma.Sql {
  const { side } = ROLES[role];
  switch (side) {
    case "OFFICE":
      // The offices come first, so that the index on them is used: the shorter «own OR shared» reads every case.
      return Prisma.sql`(c.office_id IN (
        SELECT id FROM offices WHERE id = ${officeId}::uuid OR (parent_id = ${officeId}::uuid AND shares_with_parent)
      ) AND (c.office_id = ${officeId}::uuid OR c.filed_at IS NOT NULL))`;
    case "DGCP":
      return Prisma.sql`c.filed_at IS NOT NULL`;
    case "CJA":
      return Prisma.sql`c.referred_at IS NOT NULL`;
    case "PORTAL":
      return Prisma.sql`false`;
  }
}
