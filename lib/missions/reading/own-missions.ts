import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** Which tours and visits exist for a person: those of the own office, and for others none. */
export const ownMissions = ({ role, officeId }: Actor): Prisma.MissionWhereInput =>
  hasPermission(role, "missions.read") ? { officeId } : { id: { in: [] } };
