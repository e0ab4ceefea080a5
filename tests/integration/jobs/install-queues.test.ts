import { expect, test } from "vitest";
import { runSql } from "#lib/database-server/run-sql.ts";
import { installQueues } from "#lib/jobs/install-queues.ts";
import { QUEUE_NAMES } from "#lib/jobs/queues.ts";

const url = process.env.DATABASE_URL!;

test("two installations at once, over one that is there, leave each queue once", async () => {
  await Promise.all([installQueues(url), installQueues(url)]);
  const queues = await runSql<{ name: string }>(url, "SELECT name FROM pgboss.queue WHERE name !~ '^__'");
  expect(queues.map((row) => row.name).toSorted()).toEqual(QUEUE_NAMES.toSorted());
});

test("a rule that changed in the table reaches the database", async () => {
  await runSql(url, "UPDATE pgboss.queue SET retry_limit = 1, dead_letter = NULL WHERE name = 'mail'");
  await runSql(url, "DELETE FROM pgboss.schedule");
  await installQueues(url);
  const [mail] = await runSql(url, "SELECT retry_limit, dead_letter FROM pgboss.queue WHERE name = 'mail'");
  expect(mail).toEqual({ retry_limit: 250, dead_letter: "mail-undeliverable" });
  const timetable = await runSql<{ name: string }>(url, "SELECT name FROM pgboss.schedule ORDER BY name");
  expect(timetable.map((row) => row.name)).toEqual([
    "deadline-sweep",
    "housekeeping",
    "mailings",
    "plan-counts",
    "registry-root",
  ]);
});
