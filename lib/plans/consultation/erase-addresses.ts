import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { EMAIL_DAYS, UNCONFIRMED_DAYS } from "./limits.ts";

/**
 * Erases the comments that nobody confirmed in time, and the addresses of those whose consultation ended long ago, with the
 * mails that were sent to them: the comments remain, and nothing in the portal says any more who wrote them. Two
 * statements; a second call finds nothing.
 */
export async function eraseAddresses(db: PrismaClient, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM plan_comments
      WHERE state = 'UNCONFIRMED' AND received_at < ${daysFrom(now, -UNCONFIRMED_DAYS)}
      RETURNING id, email)
    DELETE FROM outgoing_mails m USING gone
    WHERE m."to" = gone.email AND starts_with(m.event_key, 'comment:' || gone.id || ':')`;
  await db.$executeRaw`
    WITH old AS (
      SELECT c.id, c.email FROM plan_comments c JOIN plan_consultations p ON p.id = c.consultation_id
      WHERE p.closed_at < ${daysFrom(now, -EMAIL_DAYS)} AND c.email IS NOT NULL AND c.state <> 'UNCONFIRMED'
      FOR UPDATE OF c),
    mails AS (
      DELETE FROM outgoing_mails m USING old
      WHERE m."to" = old.email AND starts_with(m.event_key, 'comment:' || old.id || ':'))
    UPDATE plan_comments c SET email = NULL FROM old WHERE c.id = old.id`;
}
