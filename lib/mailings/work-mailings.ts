import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import type { DeliveryLine, OpenLine } from "#lib/mail/delivery.ts";
import { listRecipients } from "./list-recipients.ts";
import { type OpenMailing, sendMail } from "./send-mail.ts";

export interface MailingWork {
  db: PrismaClient;
  openLine: OpenLine;
  /** Says that the program is about to end: what is in hand is finished, and nothing else begun. */
  stopping: AbortSignal;
}

/** Conversations with the mail server at a time: as many mails at most are in doubt when the program is killed. */
export const LANES = 4;
/** Ids in hand. */
const PAGE = 500;
/** A server that takes none of so many in a row is down: the next run asks again. */
const MOST_FAILURES = 3;
/** A run ends by itself well before the queue takes its job for lost, and leaves another one to go on. */
const LONGEST_RUN_MS = 20 * 60_000;

/** Writes and sends what there is to tell, each mailing where it was left; a second call finds what is left. */
export async function workMailings(work: MailingWork): Promise<void> {
  const { db, stopping } = work;
  const until = Date.now() + LONGEST_RUN_MS;
  const open = await db.mailing.findMany({ where: { endedAt: null }, orderBy: { createdAt: "asc" } });
  for (const mailing of open) {
    if (mailing.listedAt === null) await listRecipients(db, mailing, { stopping });
    const isThrough = await sendAll(work, mailing, until);
    if (isThrough) await endMailing(db, mailing.id);
    if (stopping.aborted || Date.now() > until) return void (await enqueue(db, "mailings", [{}]));
  }
}

/** @returns whether there was nothing left that could be sent now */
async function sendAll({ db, openLine, stopping }: MailingWork, mailing: OpenMailing, until: number) {
  let failures = 0;
  const goesOn = () => !stopping.aborted && failures < MOST_FAILURES && Date.now() < until;
  while (goesOn()) {
    const waiting = await nextPage(db, mailing.id);
    if (waiting.length === 0) return true;
    // One after another from the same page, in as many lanes as there are conversations.
    const ids = waiting.values();
    await Promise.all(
      Array.from({ length: Math.min(LANES, waiting.length) }, () =>
        withLine(openLine, async (line) => {
          for (const { id } of ids) {
            const status = await sendMail(db, line, mailing, id);
            if (status !== null) failures = status === "unavailable" ? failures + 1 : 0;
            if (!goesOn()) return;
          }
        }),
      ),
    );
  }
  return false;
}

async function withLine(open: OpenLine, use: (line: DeliveryLine) => Promise<void>): Promise<void> {
  const line = open();
  try {
    await use(line);
  } finally {
    line.close();
  }
}

/** Those that wait and are not waiting for the server to change its mind: half a minute after the first refusal, later half an hour. */
const nextPage = (db: PrismaClient, mailingId: string): Promise<{ id: string }[]> =>
  db.$queryRaw`
    SELECT id FROM outgoing_mails
    WHERE mailing_id = ${mailingId}::uuid AND status = 'QUEUED'
      AND (tried_at IS NULL OR tried_at + least(interval '30 minutes', interval '30 seconds' * 2 ^ least(attempts - 1, 10)) < now())
    ORDER BY id LIMIT ${PAGE}`;

async function endMailing(db: PrismaClient, mailingId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE mailings SET ended_at = now()
    WHERE id = ${mailingId}::uuid AND listed_at IS NOT NULL AND NOT EXISTS (
      SELECT FROM outgoing_mails WHERE mailing_id = ${mailingId}::uuid AND status IN ('QUEUED', 'SENDING'))`;
}
