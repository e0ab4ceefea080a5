import type { Tx } from "#lib/kernel/db.ts";
import { WORKER_LOCK } from "./worker-lock.ts";

/** Whether some process holds the worker's lock at this moment (see holdWorkerLock). */
export async function isWorkerRunning(db: Tx): Promise<boolean> {
  // pg_locks shows a 64-bit key as two halves.
  const [row] = await db.$queryRaw<[{ running: boolean }]>`
    SELECT EXISTS (
      SELECT FROM pg_locks
      WHERE locktype = 'advisory' AND granted AND objsubid = 1
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (classid::bigint << 32 | objid::bigint) = ${WORKER_LOCK}::bigint
    ) AS running`;
  return row.running;
}
