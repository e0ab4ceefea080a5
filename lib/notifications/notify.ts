import { getSettings } from "#lib/kernel/env.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { queueMails } from "#lib/mail/queue-mail.ts";
import { writeNoticeMail } from "./write-notice-mail.ts";

export interface Recipient {
  id: string;
  email: string;
  wantsMail: boolean;
}

export interface News {
  /** What happened, once per person: told again with the same key, nobody hears it twice. At most 80 characters. */
  eventKey: string;
  recipients: readonly Recipient[];
  caseId?: string;
  /** Folio and what happened, in one line of at most 200 characters. It is all that the mail says of the case. */
  title: string;
  /** Shown in the portal only, behind the sign-in. */
  body: string;
  /** Path in the portal, for the mail: `/expedientes/…`. */
  link: string;
}

/**
 * Tells people something, inside the caller's transaction: a notice in the portal for each, and a mail in the queue for
 * those who want it. Three statements whatever their number, for it is part of every move of a case.
 */
export async function notify(
  tx: Tx,
  { eventKey, recipients, caseId, title, body, link }: News,
): Promise<void> {
  if (recipients.length === 0) return;
  // Always in the same order: two transactions that tell the same people would otherwise lock each other out.
  const people = recipients.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await tx.notice.createMany({
    data: people.map(({ id }) => ({ userId: id, caseId, eventKey, title, body })),
    skipDuplicates: true,
  });
  const text = writeNoticeMail({ title, link, appUrl: getSettings().appUrl });
  const mails = people
    .filter((person) => person.wantsMail)
    .map((person) => ({ to: person.email, subject: title, text, eventKey }));
  await queueMails(tx, mails);
}
