import { plainName } from "#lib/catalogues/plain-name.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { readMemberships } from "./read-memberships.ts";
import type { NetworkView } from "../network-view.ts";
import { listNetworks } from "../read-networks.ts";

/** A network that the office's plan inherited and of which no membership is kept yet. */
export interface PlanMembership {
  /** As the plan writes it. */
  name: string;
  /** The network of the catalogue that it seems to be; null when none has that name. */
  network: NetworkView | null;
}

/**
 * What the plan in hand says of networks and nobody has registered: the plan keeps whether to go on with what was
 * inherited; the membership, what it is, what it costs and what it was good for.
 */
export async function planMemberships(db: Tx, actor: Actor): Promise<PlanMembership[]> {
  if (!hasPermission(actor.role, "partners.edit")) return [];
  const commitments = await db.planCommitment.findMany({
    where: {
      ...{ kind: "MEMBERSHIP", removedAt: null, name: { not: "" } },
      plan: { officeId: actor.officeId, state: { not: "CLOSED" } },
    },
    select: { name: true, counterpart: true },
    orderBy: { position: "asc" },
  });
  if (commitments.length === 0) return [];
  const networks = await listNetworks(db);
  const kept = await readMemberships(db, { officeId: actor.officeId });
  return commitments
    .map(({ name, counterpart }) => ({
      name,
      network: networks.find((network) => isCalled(network, `${name} ${counterpart}`)) ?? null,
    }))
    .filter(({ network }) => network === null || kept.every((one) => one.network.id !== network.id));
}

/** Whether a text names a network, by its name or by its acronym. */
export function isCalled({ name, acronym }: Pick<NetworkView, "name" | "acronym">, text: string): boolean {
  const written = ` ${plainName(text)} `;
  return [name, acronym].some((one) => one !== "" && written.includes(` ${plainName(one)} `));
}
