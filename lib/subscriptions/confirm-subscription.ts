import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import { subscriptionToken } from "./subscription-links.ts";

/** One sentence for every link that does not work. */
const deadLink = () => new DomainError("conflict", "Este enlace ya se usó o venció.");

const confirmable = (token: string, now: Date) => ({ confirmHash: hashToken(token), confirmBy: { gt: now } });

/** Whether a link confirms something. Uses nothing up: programs that read mail open links. */
export const canConfirm = async (db: Tx, token: string, now = new Date()): Promise<boolean> =>
  (await db.subscriber.count({ where: confirmable(token, now) })) > 0;

/**
 * Somebody says that an address is theirs.
 * @returns the token of their own page
 * @throws DomainError conflict when the link does not work
 */
export async function confirmSubscription(
  db: PrismaClient,
  token: string,
  now = new Date(),
): Promise<string> {
  const [row] = await db.subscriber.updateManyAndReturn({
    where: { ...confirmable(token, now), state: "UNCONFIRMED" },
    data: { state: "CONFIRMED", confirmedAt: now, confirmHash: null },
    select: { id: true },
  });
  if (!row) throw deadLink();
  return subscriptionToken(row.id);
}
