import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeTie } from "./change-tie.ts";
import { lockTie, type TieKey } from "./lock-tie.ts";

/**
 * Shares a tie with the public, or no longer. What is asked for and already so is not written again.
 * @returns its id
 * @throws DomainError not_found, forbidden for who does not head the office
 */
export function setTieShared(
  db: PrismaClient,
  actor: Actor,
  { tie: key, shared }: { tie: TieKey; shared: boolean },
  at = new Date(),
): Promise<string> {
  const action = shared ? "tie:share" : "tie:unshare";
  return changeTie(db, { actor, action, permission: "ties.decide", target: key, at }, async (tx) => {
    const { id, sharedAt } = await lockTie(tx, actor, key, at);
    if ((sharedAt !== null) === shared) return { result: id, detail: null };
    await tx.tie.update({ where: { id }, data: { sharedAt: shared ? at : null }, select: { id: true } });
    return { result: id, detail: { tie: id } };
  });
}
