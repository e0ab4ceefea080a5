import type { Tx } from "#lib/kernel/db.ts";
import { readMemberships } from "../memberships/read-memberships.ts";
import type { MembershipView, NetworkView } from "../network-view.ts";
import { listNetworks } from "../read-networks.ts";

/** That an office belongs to a network, as anyone reads it. */
export interface PublicMember {
  office: MembershipView["office"];
  state: "ACTIVE" | "SUSPENDED";
  since: string;
  /** Only when the office shares it. */
  fee: { fee: string; currency: string } | null;
  benefits: { on: string; what: string }[];
}

export interface PublicNetwork {
  network: NetworkView;
  members: PublicMember[];
}

/** The networks and who belongs to each, those with most members first. One that was left is nobody's. */
export async function listPublicNetworks(db: Tx): Promise<PublicNetwork[]> {
  const memberships = await readMemberships(db, { state: { not: "LEFT" } });
  const networks = await listNetworks(db);
  return networks
    .map((network) => ({
      network,
      members: memberships.filter((one) => one.network.id === network.id).map(publicMember),
    }))
    .filter(({ network, members }) => !network.isRetired || members.length > 0)
    .sort((one, other) => other.members.length - one.members.length);
}

/** By name: what is added to a membership is not public by itself. */
const publicMember = ({ office, state, since, fee, currency, sharesFee, benefits }: MembershipView) => ({
  ...{ office, since, state: state as PublicMember["state"] },
  fee: sharesFee && fee !== null ? { fee, currency: currency! } : null,
  benefits: benefits.map(({ on, what }) => ({ on, what })),
});
