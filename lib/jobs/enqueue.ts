import { AsyncLocalStorage } from "node:async_hooks";
import { fromPrisma, PgBoss } from "pg-boss";
import type { Tx } from "#lib/kernel/db.ts";
import type { Payload, QueueName } from "./queues.ts";

const callers = new AsyncLocalStorage<Tx>();

/**
 * A pg-boss that only sends: never started, it holds no connection and no timer. Everything it asks goes through the
 * caller's own transaction, its one look-up of each queue included: with a connection of its own from the same pool,
 * sixteen first moves at once would each hold one and wait for a seventeenth for ever.
 */
const sender = new PgBoss({
  db: { executeSql: (text, values) => fromPrisma(callers.getStore()!).executeSql(text, values) },
  supervise: false,
  schedule: false,
  migrate: false,
});

/**
 * Puts jobs in a queue inside the caller's transaction: they exist if and only if it commits, and no worker sees them
 * before. One statement whatever their number.
 */
export async function enqueue<Name extends QueueName>(
  tx: Tx,
  queue: Name,
  payloads: readonly Payload<Name>[],
): Promise<void> {
  if (payloads.length === 0) return;
  await callers.run(tx, () =>
    sender.insert(
      queue,
      payloads.map((data) => ({ data })),
    ),
  );
}
