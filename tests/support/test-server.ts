import { createHash } from "node:crypto";
import type { TestProject } from "vitest/node";
import { createDatabase, dropDatabase, withDatabase } from "#lib/database-server/create-database.ts";
import { ensureServer } from "#lib/database-server/ensure-server.ts";
import { migrate } from "#lib/database-server/migrate.ts";
import { hasCode, runSql } from "#lib/database-server/run-sql.ts";
import { isAlive } from "#lib/database-server/leases.ts";
import { readMigrations } from "#lib/database-server/schema-engine.ts";
import { describeQueues, installQueues } from "#lib/jobs/install-queues.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the databases of this run are made: `${prefix}_…` as copies of `template`. */
    testServer: { adminUrl: string; template: string; prefix: string };
  }
}

/**
 * Before the integration tests: a server (the project's own, or the one of DATABASE_URL), and a template database with
 * every migration applied and the queues in place. The template is named after the content of both, so an unchanged one
 * is used again.
 */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const server = given ? null : await ensureServer("scratch");
  const adminUrl = withDatabase(given ?? server!.url("postgres"), "postgres");
  try {
    await dropAbandoned(adminUrl);
    const template = await makeTemplate(adminUrl);
    const prefix = `test_${process.pid}`;
    project.provide("testServer", { adminUrl, template, prefix });
    return async () => {
      await dropDatabases(adminUrl, `${prefix}\\_%`);
      await server?.stop();
    };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function makeTemplate(adminUrl: string): Promise<string> {
  const content = JSON.stringify([await readMigrations(), describeQueues()]);
  const name = `template_${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
  if (await hasDatabase(adminUrl, name)) return name;
  // Made under another name, so that a run cut in the middle never leaves a half-made template behind.
  const draft = withDatabase(adminUrl, `draft_${process.pid}`);
  await dropDatabase(draft);
  await createDatabase(draft);
  await migrate(draft);
  await installQueues(draft);
  try {
    await runSql(adminUrl, `ALTER DATABASE draft_${process.pid} RENAME TO ${name}`);
  } catch (error) {
    if (!hasCode(error, "42P04")) throw error;
    await dropDatabase(draft);
  }
  return name;
}

/** What runs that were killed left behind. */
async function dropAbandoned(adminUrl: string): Promise<void> {
  const sql = "SELECT datname AS name FROM pg_database WHERE datname ~ '^(test|draft)_[0-9]+'";
  const rows = await runSql<{ name: string }>(adminUrl, sql);
  const abandoned = rows.filter(({ name }) => !isAlive(Number(name.split("_")[1])));
  for (const { name } of abandoned) await dropDatabase(withDatabase(adminUrl, name));
}

async function dropDatabases(adminUrl: string, pattern: string): Promise<void> {
  const sql = "SELECT datname AS name FROM pg_database WHERE datname LIKE $1";
  const rows = await runSql<{ name: string }>(adminUrl, sql, [pattern]);
  for (const { name } of rows) await dropDatabase(withDatabase(adminUrl, name));
}

async function hasDatabase(adminUrl: string, name: string): Promise<boolean> {
  return (await runSql(adminUrl, "SELECT 1 FROM pg_database WHERE datname = $1", [name])).length > 0;
}
