import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** Which ties exist for a person: those of the own office; for the DGCP and the CJA, all; for others none. */
export function visibleTies({ role, officeId }: Actor): Prisma.TieWhereInput {
  if (hasPermission(role, "ties.oversee")) return {};
  return hasPermission(role, "ties.read") ? { officeId } : { id: { in: [] } };
}
