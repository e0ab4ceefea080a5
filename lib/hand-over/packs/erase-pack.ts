import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Author } from "#lib/audit/append-entry.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { type Actor, SYSTEM } from "#lib/permissions/actor.ts";
import { assertHandsOver } from "./begin-pack.ts";
import { readyBefore } from "./pack-days.ts";
import { recordPackAction } from "./record-pack-action.ts";

/**
 * Erases what a pack of the actor's office holds; its row stays to tell that there was one. One that is erased already
 * is no error: somebody pressed first.
 * @throws DomainError not_found
 */
export async function erasePack(db: PrismaClient, actor: Actor, id: string): Promise<void> {
  assertHandsOver(actor);
  const own = { id, officeId: actor.officeId };
  const pack = isUuid(id) ? await db.handOverPack.findFirst({ where: own, select: { status: true } }) : null;
  if (!pack || pack.status === "PREPARING") throw notFound();
  await erase(db, actor, id);
}

/** Erases the packs whose days have passed. */
export async function eraseOldPacks(db: PrismaClient, now: Date): Promise<void> {
  const old = await db.handOverPack.findMany({
    where: {
      OR: [
        { status: "READY", readyAt: { lt: readyBefore(now) } },
        { status: "FAILED", createdAt: { lt: readyBefore(now) } },
      ],
    },
    select: { id: true },
  });
  for (const { id } of old) await erase(db, SYSTEM, id);
}

async function erase(db: PrismaClient, author: Author, packId: string): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const { count } = await tx.handOverPack.updateMany({
        where: { id: packId, status: { in: ["READY", "FAILED"] } },
        data: { status: "ERASED", erasedAt: new Date() },
      });
      if (count === 0) return;
      await tx.handOverEntry.deleteMany({ where: { packId } });
      await recordPackAction(tx, author, "hand-over:erase", { packId });
    },
    { timeout: 120_000 },
  );
}
