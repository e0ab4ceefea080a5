import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { changeRecord } from "#lib/cooperation/change-record.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { RETENTION_DAYS } from "./limits.ts";

/**
 * Erases who wrote an answer, what they wrote and the mails they were sent; one that nobody confirmed goes whole. What
 * remains is that an institution of a country answered.
 * @returns false when there was nothing to erase
 */
export async function eraseReply(tx: Tx, id: string, now: Date): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ email: string; confirmed: boolean }[]>`
    SELECT email, confirmed_at IS NOT NULL AS confirmed FROM partner_replies
    WHERE id = ${id}::uuid AND erased_at IS NULL FOR UPDATE`;
  if (!row) return false;
  await tx.outgoingMail.deleteMany({ where: { to: row.email, eventKey: { startsWith: `reply:${id}:` } } });
  if (!row.confirmed) {
    await tx.partnerReply.delete({ where: { id } });
    return true;
  }
  await tx.partnerReply.update({ where: { id }, data: { ...NOBODY, erasedAt: now } });
  return true;
}

const NOBODY = { personName: "", email: null, message: "", confirmHash: null, withdrawHash: null };

/** Erases a person's data because they asked the office. @throws DomainError not_found for another office's */
export function erasePerson(
  db: PrismaClient,
  actor: Actor,
  { noticeId, replyId }: { noticeId: string; replyId: string },
  at = new Date(),
): Promise<void> {
  const attempt = {
    actor,
    action: "partner:erase",
    permission: "partners.edit",
    target: replyId,
    at,
  } as const;
  return changeRecord(db, attempt, async (tx) => {
    if (!isUuid(noticeId) || !isUuid(replyId)) throw notFound();
    const own = await tx.partnerReply.count({
      where: { id: replyId, noticeId, confirmedAt: { not: null }, notice: { officeId: actor.officeId } },
    });
    if (own === 0) throw notFound();
    const erased = await eraseReply(tx, replyId, at);
    return { result: undefined, detail: erased ? { notice: noticeId, reply: replyId } : null };
  });
}

/**
 * Erases what nobody confirmed in time, and who everyone was some time after their notice ended, with the mails that
 * were sent to them. A second call finds nothing.
 */
export async function erasePastReplies(db: PrismaClient, now: Date): Promise<void> {
  const limit = daysFrom(now, -RETENTION_DAYS);
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM partner_replies WHERE confirmed_at IS NULL AND confirm_by < ${now} RETURNING id, email)
    DELETE FROM outgoing_mails m USING gone
    WHERE m."to" = gone.email AND starts_with(m.event_key, 'reply:' || gone.id || ':')`;
  await db.$executeRaw`
    WITH old AS (
      SELECT r.id, r.email FROM partner_replies r JOIN partner_notices n ON n.id = r.notice_id
      WHERE r.erased_at IS NULL AND r.confirmed_at IS NOT NULL
        AND (n.closed_at < ${limit} OR n.valid_until < ${mexicoCityDay(limit)}::date)
      FOR UPDATE OF r),
    mails AS (
      DELETE FROM outgoing_mails m USING old
      WHERE m."to" = old.email AND starts_with(m.event_key, 'reply:' || old.id || ':'))
    UPDATE partner_replies r
    SET person_name = '', email = NULL, message = '', confirm_hash = NULL, withdraw_hash = NULL, erased_at = ${now}
    FROM old WHERE r.id = old.id`;
}
