import { enqueue } from "#lib/jobs/enqueue.ts";
import type { Tx } from "#lib/kernel/db.ts";

export interface NewMail {
  to: string;
  /** At most 200 characters, one line. */
  subject: string;
  /** Plain text, without greeting line nor signature of the portal, which is added when it leaves. */
  text: string;
  /** What it is about, once per person: a second mail with the same key is not made. At most 80 characters. */
  eventKey: string;
}

/**
 * Queues mails inside the caller's transaction: they leave after it commits, or never existed. Two statements whatever
 * their number. The job carries only the mail's id; its text, which may hold a link that opens an account, stays in one
 * row and is wiped when it has left.
 */
export async function queueMails(tx: Tx, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return;
  const queued = await tx.outgoingMail.createManyAndReturn({
    data: mails.map(({ to, subject, text, eventKey }) => ({ to, subject, text, eventKey })),
    skipDuplicates: true,
    select: { id: true },
  });
  await enqueue(
    tx,
    "mail",
    queued.map(({ id }) => ({ mailId: id })),
  );
}

/** Queues one mail, as `queueMails` does. */
export const queueMail = (tx: Tx, mail: NewMail): Promise<void> => queueMails(tx, [mail]);
