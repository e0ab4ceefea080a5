import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** Erases mails of mailings, and with them to whom they went: how many they were goes on being counted. @param which of `outgoing_mails m` */
export async function foldMails(tx: Tx, which: Prisma.Sql): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    WITH gone AS (
      DELETE FROM outgoing_mails m WHERE m.mailing_id IS NOT NULL AND m.status <> 'SENDING' AND ${which}
      RETURNING m.mailing_id, m.status),
    counted AS (
      SELECT mailing_id, count(*) FILTER (WHERE status IN ('SENT', 'UNCERTAIN')) AS sent,
        count(*) FILTER (WHERE status NOT IN ('SENT', 'UNCERTAIN')) AS others
      FROM gone GROUP BY mailing_id)
    UPDATE mailings g SET gone_sent = g.gone_sent + counted.sent, gone_left = g.gone_left + counted.others
    FROM counted WHERE g.id = counted.mailing_id`);
}
