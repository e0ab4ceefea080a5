import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { CallState } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/**
 * The calls that a person works on: those of the own office and, for who publishes, what other offices have proposed
 * and what came of it. A draft is nobody else's.
 */
export function visibleCalls({ role, officeId }: Actor): Prisma.CallWhereInput {
  if (!hasPermission(role, "calls.write")) return { id: { in: [] } };
  if (!hasPermission(role, "calls.publish")) return { officeId };
  return { OR: [{ officeId }, { state: { not: "DRAFT" } }] };
}

/** Whether who works on it may change what it says: its office until it is proposed, who publishes afterwards. */
export const mayChangeCall = (
  { role, officeId }: Actor,
  call: { state: CallState; office: { id: string } },
): boolean =>
  call.state === "DRAFT"
    ? call.office.id === officeId && hasPermission(role, "calls.write")
    : hasPermission(role, "calls.publish");

/** What anyone may read. */
export const PUBLISHED_CALLS = { state: "PUBLISHED" } as const satisfies Prisma.CallWhereInput;
