import { type Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import type { DeliveryLine, Delivery } from "#lib/mail/delivery.ts";
import { type Audience, wants } from "./list-recipients.ts";
import { mailingLetter, type MailingText } from "./mailing-letter.ts";

export type OpenMailing = Audience & MailingText & { createdAt: Date };

/** A mail that could not be handed over is tried for so long. */
const PATIENCE_MS = 4 * 24 * 60 * 60 * 1000;

interface Claimed {
  to: string;
  subscriberId: string | null;
  attempts: number;
}

/**
 * Sends one mail of a mailing at most once, as `sendQueuedMail` does: it is marked SENDING, and that is committed, before
 * the conversation begins. Whether its addressee still wants it is asked in that very statement.
 * @returns how it ended; null when it was not to be sent: taken by another, or its addressee left
 */
export async function sendMail(
  db: PrismaClient,
  line: DeliveryLine,
  mailing: OpenMailing,
  mailId: string,
): Promise<Delivery["status"] | null> {
  const [claimed] = await db.$queryRaw<Claimed[]>`
    UPDATE outgoing_mails m
    SET status = 'SENDING', attempts = attempts + 1, last_error = NULL, tried_at = now()
    WHERE m.id = ${mailId}::uuid AND m.status = 'QUEUED' AND (
      m.subscriber_id IS NULL
      OR EXISTS (SELECT FROM subscribers s WHERE s.id = m.subscriber_id AND ${wants(mailing)}))
    RETURNING m."to", m.subscriber_id AS "subscriberId", m.attempts`;
  if (!claimed) {
    await forgetUnwanted(db, mailing, mailId);
    return null;
  }
  const { to, subscriberId, attempts } = claimed;
  const delivery = await line.deliver(mailingLetter(mailing, { id: mailId, to, subscriberId }));
  await db.outgoingMail.updateMany({
    where: { id: mailId, attempts, status: { in: ["SENDING", "UNCERTAIN"] } },
    data: endingOf(delivery, mailing),
  });
  return delivery.status;
}

/** Takes out the mail of who left, or wants other themes now. */
async function forgetUnwanted(db: PrismaClient, mailing: OpenMailing, mailId: string): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM outgoing_mails m
      WHERE m.id = ${mailId}::uuid AND m.status = 'QUEUED' AND m.subscriber_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM subscribers s WHERE s.id = m.subscriber_id AND ${wants(mailing)})
      RETURNING 1)
    UPDATE mailings SET gone_left = gone_left + 1 WHERE id = ${mailing.id}::uuid AND EXISTS (SELECT FROM gone)`;
}

function endingOf(
  delivery: Delivery,
  { createdAt }: OpenMailing,
): Prisma.OutgoingMailUpdateManyMutationInput {
  switch (delivery.status) {
    case "sent":
      return { status: "SENT", sentAt: new Date() };
    case "refused":
      return { status: "FAILED", lastError: delivery.reason };
    case "unavailable": {
      const isLate = Date.now() - createdAt.getTime() > PATIENCE_MS;
      return { status: isLate ? "FAILED" : "QUEUED", lastError: delivery.reason };
    }
    case "unknown":
      return { status: "UNCERTAIN", lastError: delivery.reason };
  }
}
