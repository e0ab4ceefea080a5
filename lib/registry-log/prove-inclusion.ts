import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { inclusionProof } from "./merkle-tree.ts";
import { readLeafHashes } from "./read-leaf-hashes.ts";

/** What lets anybody check, without asking us, that what the register says was in the log on a day. Hashes in hexadecimal. */
export interface InclusionEvidence {
  /** The text whose hash is the leaf: the facts of the agreement after its last act. */
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

/** Where the last leaf of an agreement stands in the log, and the root that it is proved under. */
export interface LogPlace {
  index: number;
  record: string;
  root: { day: IsoDate; size: number; hash: string; publishedAt: Date };
}

/**
 * The last leaf of a published agreement, which says all that the register says of it, under the first root that covers
 * it: the one that has been public for longest. Null when there is no such agreement or that root is not published yet.
 */
export async function findLogPlace(db: Tx, number: string): Promise<LogPlace | null> {
  const leaf = await db.registryLeaf.findFirst({
    where: { agreement: { number } },
    select: { index: true, record: true },
    orderBy: { index: "desc" },
  });
  if (!leaf) return null;
  const root = await db.registryRoot.findFirst({
    where: { size: { gt: leaf.index } },
    orderBy: { day: "asc" },
  });
  if (!root) return null;
  return {
    index: Number(leaf.index),
    record: leaf.record,
    root: {
      day: isoOfColumn(root.day),
      size: Number(root.size),
      hash: Buffer.from(root.root).toString("hex"),
      publishedAt: root.publishedAt,
    },
  };
}

/** The evidence of a place in the log. Reads the hashes of the leaves that its root covers. */
export async function proveLogPlace(db: Tx, { index, record, root }: LogPlace): Promise<InclusionEvidence> {
  const hashes = await readLeafHashes(db, root.size);
  const { day, size, publishedAt } = root;
  return {
    ...{ record, index, size, day, publishedAt, root: root.hash },
    proof: inclusionProof(hashes, index).map((hash) => hash.toString("hex")),
  };
}

/** The evidence of an agreement as it is; null as `findLogPlace`. */
export async function proveInclusion(db: Tx, number: string): Promise<InclusionEvidence | null> {
  const place = await findLogPlace(db, number);
  return place && proveLogPlace(db, place);
}
