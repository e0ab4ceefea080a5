import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay } from "../editing/lock-plan.ts";
import type { Period } from "./phase.ts";

export interface LockedConsultation extends Period {
  id: string;
  planId: string;
  slug: string;
  number: number;
}

/**
 * A consultation of the actor's office, held until the transaction ends: of two decisions at once the second sees what the
 * first one left. Call it first in every transaction that writes in one.
 * @throws DomainError not_found, whether it is another office's or never was; forbidden
 */
export async function lockConsultation(
  tx: Tx,
  actor: Actor,
  number: number,
  permission: "plans.consult" | "plans.moderate",
): Promise<LockedConsultation> {
  assertMay(actor, permission);
  const [found] = await tx.$queryRaw<LockedConsultation[]>`
    SELECT id, plan_id AS "planId", slug, number, opens_on::text AS "opensOn", closes_on::text AS "closesOn",
      closed_at AS "closedAt"
    FROM plan_consultations WHERE office_id = ${actor.officeId}::uuid AND number = ${number} FOR NO KEY UPDATE`;
  if (!found) throw notFound();
  return found;
}
