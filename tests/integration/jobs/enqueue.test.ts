import { PgBoss } from "pg-boss";
import { expect, test } from "vitest";
import { runSql } from "#lib/database-server/run-sql.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { installQueues } from "#lib/jobs/install-queues.ts";
import { QUEUE_NAMES, type QueueName } from "#lib/jobs/queues.ts";
import { getDatabase } from "#lib/kernel/db.ts";

const url = process.env.DATABASE_URL!;
const db = getDatabase();

/** What is a job's own, and how long it will be kept, in seconds. */
const JOBS = `
  SELECT to_jsonb(j) - 'id' - 'created_on' - 'start_after' - 'keep_until' AS job,
    extract(epoch FROM keep_until - start_after)::int AS kept, start_after <= now() AS due
  FROM pgboss.job j ORDER BY created_on`;

/** pg-boss's own way in: a new version of it that writes a job otherwise is noticed here. */
async function insertByPgBoss(queue: QueueName): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
  await boss.start();
  await boss.insert(queue, [{ data: {} }]);
  await boss.stop({ graceful: false });
}

test.each(QUEUE_NAMES)("a job of %s is the one that pg-boss would have written", async (queue) => {
  await installQueues(url);
  await runSql(url, "DELETE FROM pgboss.job");
  await insertByPgBoss(queue);
  const theirs = await runSql(url, JOBS);
  await runSql(url, "DELETE FROM pgboss.job");
  await enqueue(db, queue, [{}] as never);
  expect(theirs).toHaveLength(1);
  expect(await runSql(url, JOBS)).toEqual(theirs);
});

test("a queue of which one job at most waits takes no second one", async () => {
  await runSql(url, "DELETE FROM pgboss.job");
  await enqueue(db, "calendar-recount", [{}]);
  await enqueue(db, "calendar-recount", [{}]);
  expect(await runSql(url, JOBS)).toHaveLength(1);
});

test("a queue that does not exist is a fault, not silence", async () => {
  await expect(enqueue(db, "nobody" as never, [{}] as never)).rejects.toThrow("No existe la fila");
});
