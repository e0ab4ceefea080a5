import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { rootOf } from "./merkle-tree.ts";
import { readLeafHashes } from "./read-leaf-hashes.ts";

/**
 * Publishes the root of the log for a day of Mexico City, covering the leaves that there are at this moment. A day has
 * one root: done again it does nothing.
 */
export async function publishRoot(db: PrismaClient, now: Date): Promise<void> {
  const day = dateColumn(mexicoCityDay(now));
  if ((await db.registryRoot.count({ where: { day } })) > 0) return;
  const leaves = await readLeafHashes(db);
  await db.registryRoot.createMany({
    data: { day, size: leaves.length, root: Uint8Array.from(rootOf(leaves)), publishedAt: now },
    skipDuplicates: true,
  });
}
