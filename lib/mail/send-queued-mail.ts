import type { OutgoingMailModel as OutgoingMail } from "#lib/generated/prisma/models.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Deliver, Delivery } from "./delivery.ts";
import { INTERRUPTED } from "./flag-interrupted-mails.ts";

/** Thrown so that the queue tries again later; the mail waits in QUEUED. */
export class MailServerUnavailable extends Error {
  override readonly name = "MailServerUnavailable";
}

/**
 * Sends a mail at most once. It is marked SENDING, and that is committed, before the conversation with the mail server
 * begins: if the program dies in the middle, the mark says that nobody knows whether the mail left. Such a mail becomes
 * UNCERTAIN and is never sent again by itself, because SMTP has no way to ask "did you take it?": to send again would
 * sometimes deliver twice, and a notice of a legal term that comes twice, with two dates, is worse than one that the
 * person also finds in the portal. The administrator sees it and decides.
 * @throws MailServerUnavailable when it has to be tried later.
 */
export async function sendQueuedMail(db: PrismaClient, deliver: Deliver, mailId: string): Promise<void> {
  const [mail] = await db.outgoingMail.updateManyAndReturn({
    where: { id: mailId, status: "QUEUED" },
    data: { status: "SENDING", attempts: { increment: 1 }, lastError: null },
  });
  if (!mail) {
    // Already settled, or left half way by an attempt whose ending could not be written down.
    await db.outgoingMail.updateMany({
      where: { id: mailId, status: "SENDING" },
      data: { status: "UNCERTAIN", lastError: INTERRUPTED },
    });
    return;
  }
  const delivery = await deliver(mail);
  await settle(db, mail, delivery);
  if (delivery.status === "unavailable") throw new MailServerUnavailable();
}

/** Writes down how the attempt ended, unless a later attempt (their number tells) has taken the mail over. */
async function settle(db: PrismaClient, mail: OutgoingMail, delivery: Delivery): Promise<void> {
  await db.outgoingMail.updateMany({
    where: { id: mail.id, attempts: mail.attempts, status: { in: ["SENDING", "UNCERTAIN"] } },
    data: endingOf(delivery),
  });
}

function endingOf(delivery: Delivery) {
  switch (delivery.status) {
    case "sent":
      // What was said is in the recipient's mailbox; a link to reset a password must not stay in the database as well.
      return { status: "SENT", sentAt: new Date(), text: "" } as const;
    case "refused":
      return { status: "FAILED", lastError: delivery.reason } as const;
    case "unavailable":
      return { status: "QUEUED", lastError: delivery.reason } as const;
    case "unknown":
      return { status: "UNCERTAIN", lastError: delivery.reason } as const;
  }
}
