import { enqueue } from "#lib/jobs/enqueue.ts";
import type { Tx } from "#lib/kernel/db.ts";

export interface NewMail {
  to: string;
  /** At most 200 characters, one line. */
  subject: string;
  /** Plain text, without the portal's signature, which is added when it leaves. */
  text: string;
  /** What it is about, once per person: a second mail with the same key is not made. At most 80 characters. */
  eventKey: string;
}

/**
 * Queues mails inside the caller's transaction: they leave after it commits, or never existed. Two statements whatever
 * their number, written by hand because every move of a case pays for them. The job carries only the mail's id; its
 * text, which may hold a link that opens an account, stays in one row and is wiped when it has left.
 */
export async function queueMails(tx: Tx, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  const queued = await tx.$queryRaw<{ mailId: string }[]>`
    INSERT INTO outgoing_mails (id, "to", subject, text, event_key)
    SELECT gen_random_uuid(), mail."to", mail.subject, mail.text, mail."eventKey"
    FROM jsonb_to_recordset(${JSON.stringify(mails)}::jsonb)
      AS mail ("to" text, subject text, text text, "eventKey" text)
    ON CONFLICT ("to", event_key) DO NOTHING
    RETURNING id AS "mailId"`;
  await enqueue(tx, "mail", queued);
}

/** Queues one mail, as `queueMails` does. */
export const queueMail = (tx: Tx, mail: NewMail): Promise<void> => queueMails(tx, [mail]);
