import pg from "pg";
import { logEvent } from "./log-event.ts";
import { WORKER_LOCK } from "./worker-lock.ts";

/**
 * Waits until this process is the only worker of the database. The lock lives and dies with its connection: a worker
 * that was killed lets go at once, and then a mail found half sent has no sender alive. Without it, a second worker
 * could take the first one's mail in flight for one left behind by a crash.
 * @param onLost called if the connection ends by itself; the process is then no longer the worker and has to end.
 */
export async function holdWorkerLock(databaseUrl: string, onLost: () => void): Promise<() => Promise<void>> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "portal-worker-lock",
    keepAlive: true,
  });
  let released = false;
  client.on("error", () => undefined);
  client.on("end", () => released || onLost());
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS held", [WORKER_LOCK]);
  if (!rows[0].held) {
    logEvent("worker.waiting");
    await client.query("SELECT pg_advisory_lock($1)", [WORKER_LOCK]);
  }
  return async () => {
    released = true;
    await client.end();
  };
}
