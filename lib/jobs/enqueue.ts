import type { Tx } from "#lib/kernel/db.ts";
import type { Payload, QueueName } from "./queues.ts";

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
  await tx.$executeRaw`
    SELECT queue_jobs(${queue}, ARRAY(SELECT jsonb_array_elements(${JSON.stringify(payloads)}::jsonb)))`;
}
