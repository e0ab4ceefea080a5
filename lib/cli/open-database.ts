import { ensureDatabase } from "#lib/database-server/create-database.ts";
import { ensureServer } from "#lib/database-server/ensure-server.ts";
import { migrate } from "#lib/database-server/migrate.ts";
import { installQueues } from "#lib/jobs/install-queues.ts";
import { stage } from "./stage.ts";

/** The portal's database, ready to be used. */
export type OpenDatabase = { url: string; close(): Promise<void> };

/**
 * For every command that needs the portal's data: the server of DATABASE_URL, or the checkout's own; the database
 * created and migrated, its queues in place. From here on DATABASE_URL is set for this process and its children.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const given = process.env.DATABASE_URL?.trim();
  const server = given ? null : await stage("PostgreSQL propio", () => ensureServer("durable"));
  const url = given || server!.url("portal");
  try {
    await stage("Base de datos al día", async () => {
      await ensureDatabase(url);
      for (const name of await migrate(url)) console.log(`  migración ${name}`);
      await installQueues(url);
    });
  } catch (error) {
    await server?.stop();
    throw error;
  }
  process.env.DATABASE_URL = url;
  return { url, close: async () => await server?.stop() };
}
