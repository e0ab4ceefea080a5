import type { PrismaClient } from "#lib/generated/prisma/client.ts";

const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

/**
 * Wipes the text of mails that could not be sent and that nobody sent again in two weeks: by then their links have
 * expired and their news is old. Without text a mail can no longer be sent again.
 */
export async function forgetOldTexts(db: PrismaClient, now: Date): Promise<void> {
  await db.outgoingMail.updateMany({
    where: {
      status: { in: ["FAILED", "UNCERTAIN"] },
      createdAt: { lt: new Date(now.getTime() - KEPT_MS) },
      text: { not: "" },
    },
    data: { text: "" },
  });
}
