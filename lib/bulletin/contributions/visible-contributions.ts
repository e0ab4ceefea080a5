import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** Those of the own office, and for who writes the bulletin what others have sent. A draft is nobody else's. */
export function visibleContributions({ role, officeId }: Actor): Prisma.BulletinContributionWhereInput {
  if (hasPermission(role, "bulletin.edit")) return { state: { not: "DRAFT" } };
  return hasPermission(role, "bulletin.contribute") ? { officeId } : { id: { in: [] } };
}
