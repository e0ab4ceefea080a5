import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { inclusionProof } from "./merkle-tree.ts";
import { readLeafHashes } from "./read-leaf-hashes.ts";

/** What lets anybody check, without asking us, that an inscription was in the log on a day. Hashes in hexadecimal. */
export interface InclusionEvidence {
  /** The text whose hash is the leaf: the facts of the inscription. */
  record: string;
  /** From 0. */
  index: number;
  /** The leaves that the root covers. */
  size: number;
  day: IsoDate;
  /** When the root was published. */
  publishedAt: Date;
  root: string;
  proof: string[];
}

/**
 * The evidence of a published agreement under the first root that covers it, which is the one that has been public for
 * longest. Null when there is no such agreement or its first root is not published yet.
 */
export async function proveInclusion(db: Tx, number: string): Promise<InclusionEvidence | null> {
  const leaf = await db.registryLeaf.findFirst({ where: { agreement: { number } } });
  if (!leaf) return null;
  const root = await db.registryRoot.findFirst({
    where: { size: { gt: leaf.index } },
    orderBy: { day: "asc" },
  });
  if (!root) return null;
  const [index, size] = [Number(leaf.index), Number(root.size)];
  const hashes = await readLeafHashes(db, size);
  return {
    record: leaf.record,
    index,
    size,
    day: isoOfColumn(root.day),
    publishedAt: root.publishedAt,
    root: Buffer.from(root.root).toString("hex"),
    proof: inclusionProof(hashes, index).map((hash) => hash.toString("hex")),
  };
}
