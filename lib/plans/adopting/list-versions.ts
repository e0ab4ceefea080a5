import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { getPlan } from "../reading/read-plan.ts";

/**
 * The versions of the plan that the actor's office works on, the latest first.
 * @throws DomainError not_found
 */
export async function listVersions(tx: Tx, actor: Actor) {
  const { id: planId } = await getPlan(tx, actor);
  const rows = await tx.planVersion.findMany({
    where: { planId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      slug: true,
      number: true,
      instrument: true,
      reference: true,
      adoptedOn: true,
      sha256: true,
    },
  });
  return rows.map(({ adoptedOn, ...row }) => ({ ...row, adoptedOn: isoOfColumn(adoptedOn) }));
}
