import type { Job, JobResult } from "pg-boss";
import { errorFacts, logEvent } from "./log-event.ts";
import { ruleOf, type QueueName } from "./queues.ts";

/** Does one job; what it throws makes pg-boss try again later, by the queue's rule. */
export type Run = (payload: object) => Promise<void>;

/** Does the jobs of one fetch side by side, each with its own fate: one that fails leaves the others done. */
export function runBatch(queue: QueueName, run: Run, jobs: readonly Job[]): Promise<JobResult[]> {
  return Promise.all(jobs.map((job) => runOne(queue, run, job)));
}

async function runOne(queue: QueueName, run: Run, { id, data, retryCount }: Job): Promise<JobResult> {
  const startedAt = performance.now();
  const facts = () => ({ queue, job: id, retry: retryCount, ms: Math.round(performance.now() - startedAt) });
  const payload = ruleOf(queue).payload.safeParse(data);
  if (!payload.success) {
    // Written by a version that spoke otherwise: no retry would make it readable.
    logEvent("job.unreadable", facts());
    return { id, status: "deadletter" };
  }
  try {
    await run(payload.data);
    logEvent("job.done", facts());
    return { id, status: "completed" };
  } catch (error) {
    logEvent("job.failed", { ...facts(), ...errorFacts(error) });
    // pg-boss keeps the output beside the job, so it gets what the log gets.
    return { id, status: "failed", output: errorFacts(error) };
  }
}
