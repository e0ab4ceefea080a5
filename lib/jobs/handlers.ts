import { issueLetters } from "#lib/cases/letters/issue-letters.ts";
import { recomputeOpenCases } from "#lib/cases/recompute-open-cases.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { workPack } from "#lib/hand-over/packs/work-pack.ts";
import { giveUpMail } from "#lib/mail/give-up-mail.ts";
import { sendQueuedMail } from "#lib/mail/send-queued-mail.ts";
import { fillAllIndicators } from "#lib/plans/counting/fill-indicators.ts";
import { publishRoot } from "#lib/registry-log/publish-root.ts";
import { workImport } from "#lib/registry-import/running/work-import.ts";
import { publishDueEditions } from "#lib/bulletin/publish-edition.ts";
import { workMailings } from "#lib/mailings/work-mailings.ts";
import { cleanHouse } from "./clean-house.ts";
import type { Handler } from "./job-context.ts";
import type { QueueName } from "./queues.ts";
import { sweepDeadlines } from "./sweep-deadlines.ts";

/** Who does the jobs of each queue. */
export const HANDLERS = {
  mail: ({ mailId }, { db, deliver }) => sendQueuedMail(db, deliver, mailId),
  "mail-undeliverable": ({ mailId }, { db }) => giveUpMail(db, mailId),
  letters: ({ caseId, entryId }, { db, storage }) => issueLetters(db, storage, caseId, BigInt(entryId)),
  "deadline-sweep": (_, { db }) => sweepDeadlines(db),
  "calendar-recount": async (_, { db }) => void (await recomputeOpenCases(db)),
  "registry-root": (_, { db }) => publishRoot(db, new Date()),
  "registry-import": ({ importId }, { db, storage }) => workImport(db, storage, importId),
  "plan-counts": (_, { db }) => fillAllIndicators(db, mexicoCityToday()),
  "hand-over": ({ packId }, { db, storage }) => workPack(db, storage, packId),
  mailings: async (_, work) => {
    await publishDueEditions(work.db);
    await workMailings(work);
  },
  housekeeping: (_, { db, storage }) => cleanHouse(db, storage),
} as const satisfies { [Name in QueueName]: Handler<Name> };
