import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";

const BATCH = 100;

type Waiting = { position: number; storageKey: string | null; size: bigint; recordedSha256: string };
/** Called after each document, for whoever watches. */
export type OnProgress = () => void;

/**
 * Reads every document that waits, writes its sums beside it and says whether it is what was recorded. Each one is kept
 * as it is done, so that begun again after a death it goes on with the next.
 */
export async function readEntries(
  db: PrismaClient,
  storage: Pick<Storage, "read">,
  packId: string,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  for (;;) {
    const rows = await db.handOverEntry.findMany({
      where: { packId, state: "WAITING" },
      orderBy: { position: "asc" },
      take: BATCH,
      select: { position: true, storageKey: true, size: true, recordedSha256: true },
    });
    if (rows.length === 0) return;
    for (const row of rows) {
      const found = await readOne(storage, row);
      await db.handOverEntry.update({
        where: { packId_position: { packId, position: row.position } },
        data: found,
        select: { position: true },
      });
      onProgress();
    }
  }
}

async function readOne(storage: Pick<Storage, "read">, { storageKey, size, recordedSha256 }: Waiting) {
  const hash = createHash("sha256");
  let [sum, length] = [0, 0];
  try {
    for await (const piece of storage.read(storageKey!) as AsyncIterable<Buffer>) {
      hash.update(piece);
      sum = crc32(piece, sum);
      length += piece.length;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return { state: "MISSING" as const };
    throw error;
  }
  const sha256 = hash.digest("hex");
  const isWhole = sha256 === recordedSha256 && BigInt(length) === size;
  return {
    state: isWhole ? ("WHOLE" as const) : ("DAMAGED" as const),
    ...{ size: BigInt(length), sha256, crc32: BigInt(sum) },
  };
}
