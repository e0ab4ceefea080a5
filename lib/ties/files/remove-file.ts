import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "../change-tie.ts";
import { lockOpenTie, type TieKey } from "../lock-tie.ts";

/**
 * Takes a file out of a tie, its bytes too. Doing it twice does nothing more.
 * @throws DomainError not_found, forbidden, conflict when the tie is closed
 */
export async function removeTieFile(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  { tie, id }: { tie: TieKey; id: string },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "tie:file", permission: "ties.edit", target: tie, at } as const;
  const key = await changeTie(db, change, async (tx) => {
    const { id: tieId } = await lockOpenTie(tx, actor, tie, at);
    const file = isUuid(id) ? await tx.tieFile.findFirst({ where: { id, tieId } }) : null;
    if (!file) return { result: null, detail: null };
    await tx.tieFile.delete({ where: { id }, select: { id: true } });
    return { result: file.storageKey, detail: { tie: tieId, file: id, removed: true } };
  });
  // Only once nothing names it: a transaction undone would leave a row without its bytes.
  if (key) await storage.remove(key);
}
