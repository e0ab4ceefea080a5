import type { Prisma } from "#lib/generated/prisma/client.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/**
 * Which requests exist for a person: those of their office, or all for who attends them at the DGCP.
 * @throws DomainError not_found for whoever has nothing to do with them
 */
export function visibleRequests({ role, officeId }: Actor): Prisma.SupportRequestWhereInput {
  if (hasPermission(role, "support.attend")) return {};
  if (hasPermission(role, "support.read")) return { officeId };
  throw notFound();
}
