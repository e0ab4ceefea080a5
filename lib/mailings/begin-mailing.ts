import { enqueue } from "#lib/jobs/enqueue.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** What is told to many. */
export interface MailingContent {
  /** At most 200 characters. */
  subject: string;
  text: string;
  /** The inside of a body, with every word escaped. */
  html: string;
  /** Keys of areas; empty when it is for all of them. */
  areas: readonly string[];
}

export type MailingSource = { editionId: string } | { noticeId: string };

/** Writes down, in the caller's transaction, that something is told to whoever subscribed to it: the worker does the rest. */
export async function beginMailing(
  tx: Tx,
  source: MailingSource,
  { areas, ...content }: MailingContent,
  at: Date,
): Promise<void> {
  await tx.mailing.create({
    data: { ...source, ...content, areas: [...areas], createdAt: at },
    select: { id: true },
  });
  await enqueue(tx, "mailings", [{}]);
}

/** Sends it to one address, to be looked at before anybody else gets it. */
export async function beginTest(
  tx: Tx,
  source: MailingSource,
  { areas, subject, ...content }: MailingContent,
  { to, at }: { to: string; at: Date },
): Promise<void> {
  const { id } = await tx.mailing.create({
    data: {
      ...{ ...source, ...content, areas: [...areas], subject: `[Prueba] ${subject}`.slice(0, 200) },
      ...{ test: true, createdAt: at, listedAt: at },
    },
    select: { id: true, subject: true },
  });
  await tx.outgoingMail.create({
    data: { to, subject, text: "", eventKey: mailingKey(id), mailingId: id },
    select: { id: true },
  });
  await enqueue(tx, "mailings", [{}]);
}

/** Of its mails: a second one to the same address is not made. */
export const mailingKey = (mailingId: string): string => `mailing:${mailingId}`;
