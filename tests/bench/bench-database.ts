import { createDatabase, dropDatabase, withDatabase } from "#lib/database-server/create-database.ts";
import { ensureServer } from "#lib/database-server/ensure-server.ts";
import { migrate } from "#lib/database-server/migrate.ts";
import { installQueues } from "#lib/jobs/install-queues.ts";

/**
 * Runs something on a database of its own, dropped afterwards. On a server that waits for the disk at every commit, as
 * in production: with the tests' quick one the figures would flatter both sides unevenly.
 */
export async function withBenchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const given = process.env.DATABASE_URL;
  const server = given ? null : await ensureServer("durable");
  const url = withDatabase(given ?? server!.url("postgres"), `bench_${process.pid}`);
  try {
    await dropDatabase(url);
    await createDatabase(url);
    await migrate(url);
    await installQueues(url);
    // The product reads its settings from here.
    process.env.DATABASE_URL = url;
    return await work(url);
  } finally {
    if (given === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = given;
    await dropDatabase(url);
    await server?.stop();
  }
}
