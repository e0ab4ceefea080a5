import type { HandOverStatus } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertHandsOver } from "./begin-pack.ts";
import { erasedFrom } from "./pack-days.ts";

export interface PackRow {
  id: string;
  status: HandOverStatus;
  authorName: string;
  createdAt: Date;
  readyAt: Date | null;
  erasedAt: Date | null;
  /** When it will be erased, while it is ready. */
  keptUntil: Date | null;
  failure: string;
  /** Bytes of the archive, once it is ready. */
  size: number | null;
  /** Documents listed, read so far, and not what was recorded. */
  documents: number;
  read: number;
  spoiled: number;
  /** Bytes of the documents listed and read. */
  bytes: number;
  bytesRead: number;
}

interface Counts {
  packId: string;
  documents: number;
  read: number;
  spoiled: number;
  bytes: number;
  bytesRead: number;
}

const MOST = 20;

/**
 * The last packs of the actor's office, the newest first. Two statements.
 * @throws DomainError not_found
 */
export async function listPacks(tx: Tx, actor: Actor): Promise<PackRow[]> {
  assertHandsOver(actor);
  const packs = await tx.handOverPack.findMany({
    where: { officeId: actor.officeId },
    orderBy: { createdAt: "desc" },
    take: MOST,
  });
  const counts = await tx.$queryRaw<Counts[]>`
    SELECT pack_id AS "packId", count(*)::int AS documents,
      (count(*) FILTER (WHERE state <> 'WAITING'))::int AS read,
      (count(*) FILTER (WHERE state IN ('DAMAGED', 'MISSING')))::int AS spoiled,
      coalesce(sum(size), 0)::float8 AS bytes,
      coalesce(sum(size) FILTER (WHERE state <> 'WAITING'), 0)::float8 AS "bytesRead"
    FROM hand_over_entries WHERE pack_id = ANY(${packs.map(({ id }) => id)}::uuid[]) AND subject <> '' GROUP BY 1`;
  const none = { documents: 0, read: 0, spoiled: 0, bytes: 0, bytesRead: 0 };
  return packs.map(({ id, status, authorName, createdAt, readyAt, erasedAt, failure, size }) => ({
    ...{ id, status, authorName, createdAt, readyAt, erasedAt, failure },
    size: size === null ? null : Number(size),
    keptUntil: status === "READY" ? erasedFrom(readyAt!) : null,
    ...(counts.find(({ packId }) => packId === id) ?? none),
  }));
}
