import type { PrismaClient } from "#lib/generated/prisma/client.ts";

/** Marks FAILED a mail whose retries ran out; the last answer of the server stays beside it. */
export async function giveUpMail(db: PrismaClient, mailId: string): Promise<void> {
  await db.outgoingMail.updateMany({ where: { id: mailId, status: "QUEUED" }, data: { status: "FAILED" } });
}
