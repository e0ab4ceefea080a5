import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import { foldMails } from "#lib/mailings/fold-mails.ts";

/** Erases what nobody confirmed in time, and what was left on its way when somebody left; a second call finds nothing. */
export async function eraseUnconfirmed(db: PrismaClient, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM subscribers WHERE state = 'UNCONFIRMED' AND confirm_by < ${now} RETURNING id, email)
    DELETE FROM outgoing_mails m USING gone
    WHERE m."to" = gone.email AND starts_with(m.event_key, 'subscriber:' || gone.id || ':')`;
  const left = Prisma.sql`
    m.status <> 'QUEUED' AND m.subscriber_id IN (SELECT id FROM subscribers WHERE state = 'LEFT')`;
  await foldMails(db, left);
}
