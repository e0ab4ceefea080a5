import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { foldMails } from "#lib/mailings/fold-mails.ts";
import { readSubscriptionToken } from "./subscription-links.ts";
import { mailKey } from "./receive-subscription.ts";

/**
 * Ends a subscription and erases who it was of, with the mails that were written to them: how many got each message
 * remains. Doing it twice is doing it once.
 * @returns false for a link that is not ours
 */
export async function leave(db: PrismaClient, token: string, now = new Date()): Promise<boolean> {
  const id = readSubscriptionToken(token);
  if (!id) return false;
  return db.$transaction((tx) => erase(tx, id, now));
}

async function erase(tx: Tx, id: string, now: Date): Promise<boolean> {
  const [held] = await tx.$queryRaw<{ email: string | null }[]>`
    SELECT email FROM subscribers WHERE id = ${id}::uuid AND state <> 'UNCONFIRMED' FOR UPDATE`;
  if (!held) return false;
  if (held.email === null) return true;
  await tx.subscriber.update({
    where: { id },
    data: { state: "LEFT", leftAt: now, email: null, areas: [] },
    select: { id: true },
  });
  // What is on its way at this very moment is written down when it has ended, and erased by the next night.
  await foldMails(tx, Prisma.sql`m.subscriber_id = ${id}::uuid`);
  await tx.outgoingMail.deleteMany({
    where: { to: held.email, eventKey: { startsWith: mailKey(id, "") }, status: { not: "SENDING" } },
  });
  return true;
}
