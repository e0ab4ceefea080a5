import type { Tx } from "#lib/kernel/db.ts";
import { BASE_NETWORKS } from "./base-networks.ts";

/** Puts in the networks that are missing: what the administration changed or retired stays as it left it. */
export async function loadBaseNetworks(tx: Tx): Promise<void> {
  await tx.network.createMany({
    data: BASE_NETWORKS.map(({ takes, ...network }) => ({
      ...network,
      takesStates: takes !== "cities",
      takesCities: takes !== "states",
    })),
    skipDuplicates: true,
  });
}
