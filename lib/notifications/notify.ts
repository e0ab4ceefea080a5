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
  /** Folio and what happened, in one line; cut at 200 characters. It is all that the mail says of the case. */
  title: string;
  /** Shown in the portal only, behind the sign-in. */
  body: string;
  /** Path in the portal, for the mail: `/expedientes/…`. */
  link: string;
}

/**
 * Tells people something, inside the caller's transaction: a notice in the portal for each, and a mail in the queue for
 * those who want it. Three statements whatever their number, for every move of a case pays for them.
 */
export async function notify(
  tx: Tx,
  { eventKey, recipients, caseId, body, link, ...news }: News,
): Promise<void> {
  if (recipients.length === 0) return;
  const title = cutTitle(news.title);
  // Always in the same order: two transactions that tell the same people would otherwise lock each other out.
  const people = recipients.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = people.map((person) => person.id);
  await tx.$executeRaw`
    INSERT INTO notices (id, user_id, case_id, event_key, title, body)
    SELECT gen_random_uuid(), person, ${caseId ?? null}::uuid, ${eventKey}, ${title}, ${body}
    FROM unnest(${ids}::uuid[]) AS person
    ON CONFLICT (user_id, event_key) DO NOTHING`;
  const text = writeNoticeMail({ title, link, appUrl: getSettings().appUrl });
  const mails = people
    .filter((person) => person.wantsMail)
    .map((person) => ({ to: person.email, subject: title, text, eventKey }));
  await queueMails(tx, mails);
}

const LONGEST_TITLE = 200;

/** A title is made of names that people typed: one that is too long must not undo the move it tells about. */
function cutTitle(title: string): string {
  const letters = [...title];
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join("")}…` : title;
}
