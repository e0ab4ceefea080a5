import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Deliver, OpenLine } from "#lib/mail/delivery.ts";
import type { Payload, QueueName } from "./queues.ts";

/** What a handler may use beside its payload. */
export interface JobContext {
  db: PrismaClient;
  deliver: Deliver;
  /** For many mails one after another. */
  openLine: OpenLine;
  /** Says that the worker is about to end: a long job leaves the rest for the next one. */
  stopping: AbortSignal;
  storage: Storage;
}

/**
 * Does one job. It may be called again for the same job after a crash, so it leaves things the same when what it is
 * asked for has been done.
 */
export type Handler<Name extends QueueName> = (payload: Payload<Name>, context: JobContext) => Promise<void>;
