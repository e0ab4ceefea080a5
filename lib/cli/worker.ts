import { holdWorkerLock } from "#lib/jobs/hold-worker-lock.ts";
import { errorFacts, logEvent } from "#lib/jobs/log-event.ts";
import { startWorker } from "#lib/jobs/start-worker.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { createDelivery, createLines } from "#lib/mail/create-delivery.ts";
import { flagInterruptedMails } from "#lib/mail/flag-interrupted-mails.ts";

// The process that does what the web process leaves for later: mails, letters, deadlines. It runs beside the web
// process and is started again by it when it dies; everything it has to do is in the database.

const settings = getSettings();
const db = getDatabase();

const release = await holdWorkerLock(settings.databaseUrl, () => {
  logEvent("worker.lock_lost");
  process.exit(1);
});
const uncertain = await flagInterruptedMails(db);
const stopWorker = await startWorker(settings.databaseUrl, {
  db,
  deliver: createDelivery(settings),
  openLine: createLines(settings),
  storage: createStorage(settings.storageDir),
});
logEvent("worker.ready", { pid: process.pid, uncertain });

let stopping = false;

async function stop(cause: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  logEvent("worker.stopping", { cause });
  try {
    await stopWorker();
    await db.$disconnect();
    await release();
    logEvent("worker.stopped");
    process.exit(0);
  } catch (error) {
    logEvent("worker.stop_failed", errorFacts(error));
    process.exit(1);
  }
}

process.on("SIGTERM", () => void stop("SIGTERM"));
process.on("SIGINT", () => void stop("SIGINT"));
