import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { MAIL_DAYS } from "#lib/subscriptions/limits.ts";
import { foldMails } from "./fold-mails.ts";

/** Erases the mails of what was sent long ago, and whole tests; a second call finds none. */
export async function foldMailings(db: PrismaClient, now: Date): Promise<void> {
  const before = daysFrom(now, -MAIL_DAYS);
  await db.mailing.deleteMany({ where: { test: true, createdAt: { lt: before } } });
  await foldMails(db, Prisma.sql`m.mailing_id IN (SELECT id FROM mailings WHERE ended_at < ${before})`);
}
