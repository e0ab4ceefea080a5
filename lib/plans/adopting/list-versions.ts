import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { getPlan } from "../reading/read-plan.ts";
import { HEAD_COLUMNS, headOfRow } from "./version-head.ts";

/**
 * The versions of the plan that the actor's office works on, the latest first.
 * @throws DomainError not_found
 */
export async function listVersions(tx: Tx, actor: Actor) {
  const { id: planId } = await getPlan(tx, actor);
  const rows = await tx.planVersion.findMany({
    where: { planId },
    orderBy: { number: "desc" },
    select: { ...HEAD_COLUMNS, slug: true },
  });
  return rows.map(headOfRow);
}
