import type { Tx } from "#lib/kernel/db.ts";
import type { Hash } from "./merkle-tree.ts";

/** The hashes of the leaves of the log in their order; of the first `size` alone, when it is given. 32 bytes each. */
export async function readLeafHashes(db: Tx, size?: number): Promise<Hash[]> {
  const rows = await db.registryLeaf.findMany({
    select: { hash: true },
    orderBy: { index: "asc" },
    ...(size === undefined ? {} : { take: size }),
  });
  return rows.map(({ hash }) => Buffer.from(hash));
}
