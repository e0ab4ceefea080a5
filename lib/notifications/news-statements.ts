import { Prisma } from "#lib/generated/prisma/client.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { writeNoticeMail } from "./write-notice-mail.ts";

export interface News {
  /** What happened, once per person: told again with the same key, nobody hears it twice. At most 80 characters. */
  eventKey: string | Prisma.Sql;
  /** Query of whom to tell, with the columns id, email and wants_mail of their accounts. */
  recipients: Prisma.Sql;
  caseId?: string;
  /** Folio and what happened, in one line; cut at 200 characters. It is all that the mail says of the case. */
  title: string;
  /** Shown in the portal only, behind the sign-in. */
  body: string;
  /** Path in the portal, for the mail: `/expedientes/…`. */
  link: string;
}

/**
 * The parts of a WITH that tell people something: a notice in the portal for each, and a mail for those who want it.
 * Whatever statement takes them must end by selecting `QUEUED_NEWS`, which puts the mails in their queue.
 */
export function newsStatements({ eventKey, recipients, caseId, body, link, ...news }: News): Prisma.Sql {
  const title = cutTitle(news.title);
  const text = writeNoticeMail({ title, link, appUrl: getSettings().appUrl });
  // Always in the same order: two transactions that tell the same people would otherwise lock each other out.
  return Prisma.sql`
    people AS MATERIALIZED (${recipients} ORDER BY id),
    told AS (
      INSERT INTO notices (id, user_id, case_id, event_key, title, body)
      SELECT gen_random_uuid(), id, ${caseId ?? null}::uuid, ${eventKey}, ${title}, ${body} FROM people
      ON CONFLICT (user_id, event_key) DO NOTHING),
    mails AS (
      INSERT INTO outgoing_mails (id, "to", subject, text, event_key)
      SELECT gen_random_uuid(), email, ${title}, ${text}, ${eventKey} FROM people WHERE wants_mail
      ON CONFLICT ("to", event_key) DO NOTHING
      RETURNING id)`;
}

/** How many mails were queued. */
export const QUEUED_NEWS = Prisma.sql`
  queue_jobs('mail', ARRAY(SELECT jsonb_build_object('mailId', id) FROM mails))`;

const LONGEST_TITLE = 200;

/** A title is made of names that people typed: one that is too long must not undo the move it tells about. */
function cutTitle(title: string): string {
  const letters = [...title];
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join("")}…` : title;
}
