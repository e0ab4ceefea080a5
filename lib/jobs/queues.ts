import type { Queue } from "pg-boss";
import { z } from "zod";

interface QueueRule {
  /** What a job carries: identifiers only, for jobs outlive the case's next move and are read by operators. */
  payload: z.ZodType<object>;
  /** Retries, expiry and retention, in pg-boss's words; seconds throughout. */
  options: Omit<Queue, "name">;
  /** Jobs of one process at a time: fetchers × jobs of each fetch. */
  fetchers: number;
  batchSize: number;
  /** Cron, read in Mexico City's time. Such a job also runs once when the worker starts. */
  schedule?: string;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** What must be done in the end, however long the trouble lasts: again after seconds, and later every half hour. */
const UNTIL_DONE = { retryLimit: 50, retryDelay: 2, retryBackoff: true, retryDelayMax: HOUR / 2 } as const;

/**
 * The one table of queues, dead letter queues before those that name them. A queue is added here, with its handler in
 * handlers.ts; the next start creates it.
 */
export const QUEUES = {
  /** Mails whose retries ran out. */
  "mail-undeliverable": {
    payload: z.object({ mailId: z.uuid() }),
    options: { retryLimit: 10, retryDelay: 60, retryBackoff: true, retryDelayMax: HOUR },
    fetchers: 1,
    batchSize: 5,
  },
  /**
   * One job per mail, so that one address never holds back another. The first retry comes after seconds and the later
   * ones every half hour, for some four days: a mail server that is down over a long weekend loses nothing. The
   * heartbeat lets go of jobs whose worker was killed; the expiry is above any possible SMTP conversation.
   */
  mail: {
    payload: z.object({ mailId: z.uuid() }),
    options: {
      ...UNTIL_DONE,
      retryLimit: 250,
      expireInSeconds: 300,
      heartbeatSeconds: 30,
      retentionSeconds: 30 * DAY,
      deleteAfterSeconds: DAY,
      deadLetter: "mail-undeliverable",
    },
    fetchers: 2,
    batchSize: 4,
  },
  /**
   * What is told to many, apart from the mails that somebody waits for. What there is to send is in its tables: one job does
   * all that there is, begins again by itself every minute, and when the worker starts, goes on where a killed one was.
   */
  mailings: {
    payload: z.object({}),
    options: { policy: "short", retryLimit: 0, expireInSeconds: HOUR, deleteAfterSeconds: HOUR },
    fetchers: 1,
    batchSize: 1,
    schedule: "* * * * *",
  },
  /** The official letters of a move, one job per row of the history. */
  letters: {
    payload: z.object({ caseId: z.uuid(), entryId: z.string().regex(/^\d+$/) }),
    options: {
      ...UNTIL_DONE,
      expireInSeconds: 300,
      heartbeatSeconds: 30,
      retentionSeconds: 30 * DAY,
      deleteAfterSeconds: DAY,
    },
    fetchers: 1,
    batchSize: 2,
  },
  /** What the passing of time alone brings about. `short`: at most one of them waits. */
  "deadline-sweep": {
    payload: z.object({}),
    options: { policy: "short", retryLimit: 0, expireInSeconds: HOUR / 2, deleteAfterSeconds: DAY },
    fetchers: 1,
    batchSize: 1,
    schedule: "*/10 * * * *",
  },
  /** The open cases, counted again after the calendar changed; one that waits will count with every change made so far. */
  "calendar-recount": {
    payload: z.object({}),
    options: {
      policy: "short",
      ...UNTIL_DONE,
      expireInSeconds: HOUR / 2,
      heartbeatSeconds: 30,
      deleteAfterSeconds: DAY,
    },
    fetchers: 1,
    batchSize: 1,
  },
  /**
   * An import of agreements: its dry run, its writing or its undoing, whichever it waits for. The heartbeat lets go of the
   * job of a worker that was killed, and the next one goes on where it was.
   */
  "registry-import": {
    payload: z.object({ importId: z.uuid() }),
    options: {
      retryLimit: 5,
      retryDelay: 2,
      expireInSeconds: 3 * HOUR,
      heartbeatSeconds: 60,
      retentionSeconds: 7 * DAY,
      deleteAfterSeconds: DAY,
    },
    fetchers: 1,
    batchSize: 1,
  },
  /** The preparation of a hand-over pack. The heartbeat lets go of the job of a worker that was killed, and the next goes on. */
  "hand-over": {
    payload: z.object({ packId: z.uuid() }),
    options: {
      retryLimit: 5,
      retryDelay: 2,
      expireInSeconds: 3 * HOUR,
      heartbeatSeconds: 60,
      retentionSeconds: 7 * DAY,
      deleteAfterSeconds: DAY,
    },
    fetchers: 1,
    batchSize: 1,
  },
  /** The root of the registry's public log, every day. */
  "registry-root": {
    payload: z.object({}),
    options: {
      policy: "short",
      ...UNTIL_DONE,
      expireInSeconds: HOUR / 2,
      deleteAfterSeconds: DAY,
    },
    fetchers: 1,
    batchSize: 1,
    schedule: "55 23 * * *",
  },
  /** Indicators of plans that the portal counts by itself: each period the night after it ended. */
  "plan-counts": {
    payload: z.object({}),
    options: { policy: "short", retryLimit: 0, expireInSeconds: HOUR / 2, deleteAfterSeconds: DAY },
    fetchers: 1,
    batchSize: 1,
    schedule: "41 3 * * *",
  },
  /** Throws away what is of no more use. */
  housekeeping: {
    payload: z.object({}),
    options: { policy: "short", retryLimit: 0, expireInSeconds: HOUR / 2, deleteAfterSeconds: DAY },
    fetchers: 1,
    batchSize: 1,
    schedule: "17 4 * * *",
  },
} as const satisfies Record<string, QueueRule>;

export type QueueName = keyof typeof QUEUES;
export type Payload<Name extends QueueName> = z.output<(typeof QUEUES)[Name]["payload"]>;

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];

/** The same rule without its literal types, for code that walks the whole table. */
export const ruleOf = (name: QueueName): QueueRule => QUEUES[name];
