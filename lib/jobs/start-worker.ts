import { type JobResult, PgBoss } from "pg-boss";
import { HANDLERS } from "./handlers.ts";
import type { Handler, JobContext } from "./job-context.ts";
import { errorFacts, logEvent } from "./log-event.ts";
import { ruleOf, type QueueName } from "./queues.ts";
import { runBatch } from "./run-batch.ts";

const POLLING_SECONDS = 2;
/** How long a stop waits for the jobs in hand, less than whoever stops it; what is left goes back to the queue. */
const STOP_MS = 8_000;

/**
 * Works every queue of the table until stopped. Polls instead of listening for NOTIFY, which makes every commit of the
 * web process wait in one line.
 * @returns a function that stops fetching, waits for the jobs in hand and closes the connections.
 */
export async function startWorker(
  databaseUrl: string,
  tools: Omit<JobContext, "stopping">,
): Promise<() => Promise<void>> {
  const ending = new AbortController();
  const context: JobContext = { ...tools, stopping: ending.signal };
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: "portal-worker",
    max: 4,
    migrate: false,
    monitorIntervalSeconds: 30,
    superviseIntervalSeconds: 30,
  });
  boss.on("error", (error) => logEvent("queue.error", errorFacts(error)));
  boss.on("warning", ({ message }) => logEvent("queue.warning", { message }));
  await boss.start();
  for (const name of Object.keys(HANDLERS) as (keyof typeof HANDLERS)[]) {
    await work(boss, name, context);
    if (ruleOf(name).schedule) await boss.send(name, {});
  }
  return () => {
    ending.abort();
    return boss.stop({ graceful: true, timeout: STOP_MS });
  };
}

async function work(boss: PgBoss, name: keyof typeof HANDLERS, context: JobContext): Promise<void> {
  const { fetchers, batchSize } = ruleOf(name);
  // The table gives each queue the handler of its own payload, and runBatch has checked the payload against it.
  const handle = HANDLERS[name] as Handler<QueueName>;
  const options = {
    pollingIntervalSeconds: POLLING_SECONDS,
    localConcurrency: fetchers,
    batchSize,
    burstWhenBatchFull: batchSize > 1,
    perJobResults: true,
  } as const;
  await boss.work<object, JobResult[], typeof options>(name, options, (jobs) =>
    runBatch(name, (payload) => handle(payload as never, context), jobs),
  );
}
