import { countryName } from "#lib/catalogues/country-name.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { NetworkView } from "./network-view.ts";

export const networkSelect = {
  ...{ id: true, key: true, name: true, acronym: true, purpose: true, city: true, countryCode: true },
  ...{ website: true, takesStates: true, takesCities: true, retiredAt: true, revision: true },
} as const satisfies Prisma.NetworkSelect;

type NetworkRow = Prisma.NetworkGetPayload<{ select: typeof networkSelect }>;

export const networkView = ({ retiredAt, ...row }: NetworkRow): NetworkView => ({
  ...row,
  country: row.countryCode === null ? null : countryName(row.countryCode),
  isRetired: retiredAt !== null,
});

/** The whole catalogue by name, retired ones at the end. */
export async function listNetworks(db: Tx): Promise<NetworkView[]> {
  const rows = await db.network.findMany({ select: networkSelect });
  return rows
    .map(networkView)
    .sort(
      (one, other) =>
        Number(one.isRetired) - Number(other.isRetired) || one.name.localeCompare(other.name, "es"),
    );
}

/** Null for no network of that key. */
export async function findNetwork(db: Tx, key: string): Promise<NetworkView | null> {
  const row = await db.network.findUnique({ where: { key }, select: networkSelect });
  return row && networkView(row);
}
