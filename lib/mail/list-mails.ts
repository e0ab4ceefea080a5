import type { MailStatus } from "#lib/generated/prisma/enums.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";

const PAGE_SIZE = 25;

export interface MailRow {
  id: string;
  to: string;
  status: MailStatus;
  attempts: number;
  /** What the mail server last said, in a Spanish sentence. */
  lastError: string | null;
  createdAt: Date;
  /** Its text is still here, so that it can be sent again. */
  sendable: boolean;
}

/**
 * One page of the mails in a state, newest first. Neither subject nor text: they tell of cases and carry links that open
 * accounts, and who looks after the mail needs neither. For the administrator's eyes: the caller checks.
 */
export async function listMails(status: MailStatus, page: number): Promise<Page<MailRow>> {
  const db = getDatabase();
  const [total, rows] = await Promise.all([
    db.outgoingMail.count({ where: { status } }),
    db.$queryRaw<MailRow[]>`
      SELECT id, "to", status, attempts, last_error AS "lastError", created_at AS "createdAt", text <> '' OR mailing_id IS NOT NULL AS sendable
      FROM outgoing_mails
      WHERE status = ${status}::"MailStatus"
      ORDER BY created_at DESC, id
      LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
  ]);
  return { rows, total, page, pageSize: PAGE_SIZE };
}
