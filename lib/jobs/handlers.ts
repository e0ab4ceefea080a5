import { giveUpMail } from "#lib/mail/give-up-mail.ts";
import { sendQueuedMail } from "#lib/mail/send-queued-mail.ts";
import { cleanHouse } from "./clean-house.ts";
import type { Handler } from "./job-context.ts";
import type { QueueName } from "./queues.ts";
import { sweepDeadlines } from "./sweep-deadlines.ts";

/** Who does the jobs of each queue. Letters wait in theirs until somebody writes them. */
export const HANDLERS = {
  mail: ({ mailId }, { db, deliver }) => sendQueuedMail(db, deliver, mailId),
  "mail-undeliverable": ({ mailId }, { db }) => giveUpMail(db, mailId),
  "deadline-sweep": (_, { db }) => sweepDeadlines(db),
  housekeeping: (_, { db }) => cleanHouse(db),
} as const satisfies { [Name in Exclude<QueueName, "letters">]: Handler<Name> };
