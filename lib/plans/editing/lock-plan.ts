import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, type Permission } from "#lib/permissions/roles.ts";

export interface LockedPlan {
  id: string;
  firstYear: number;
}

/**
 * Whoever has no part in plans hears that there is none; who only reads hears why not.
 * @throws DomainError not_found, forbidden
 */
export function assertMay(actor: Actor, permission: Extract<Permission, `plans.${string}`>): void {
  if (!hasPermission(actor.role, "plans.read")) throw notFound();
  if (hasPermission(actor.role, permission)) return;
  throw new DomainError("forbidden", "Su cuenta puede leer el plan de su oficina, y no hacer esto en él.");
}

/**
 * A plan of the actor's office, closed or not, held until the transaction ends: what is told of a plan is still told
 * when the next one has begun.
 * @throws DomainError not_found, forbidden
 */
export async function lockOwnPlan(
  tx: Tx,
  actor: Actor,
  planId: string,
  permission: Parameters<typeof assertMay>[1] = "plans.edit",
): Promise<LockedPlan> {
  assertMay(actor, permission);
  const [plan] = await tx.$queryRaw<LockedPlan[]>`
    SELECT id, first_year AS "firstYear" FROM plans
    WHERE id = ${planId}::uuid AND office_id = ${actor.officeId}::uuid FOR NO KEY UPDATE`;
  if (!plan) throw notFound();
  return plan;
}

/**
 * The plan that the actor's office works on, held until the transaction ends: of two saves at once the second sees
 * what the first one left. Call it first in every transaction that writes in a plan.
 * @throws DomainError not_found when there is none, or it was closed; forbidden
 */
export async function lockPlan(
  tx: Tx,
  actor: Actor,
  permission: Parameters<typeof assertMay>[1] = "plans.edit",
): Promise<LockedPlan> {
  assertMay(actor, permission);
  const [plan] = await tx.$queryRaw<LockedPlan[]>`
    SELECT id, first_year AS "firstYear" FROM plans
    WHERE office_id = ${actor.officeId}::uuid AND state <> 'CLOSED' FOR NO KEY UPDATE`;
  if (!plan) throw notFound();
  return plan;
}
