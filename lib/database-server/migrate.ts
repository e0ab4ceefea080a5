import pg from "pg";
import { noFilter, withSchemaEngine, readMigrations } from "./schema-engine.ts";

/** Any number that is always the same: whoever holds it is the one migrating this database. */
const MIGRATION_LOCK = 7_269_184_003;

/**
 * Applies the migrations the database has not had yet, in order; a second call does nothing. Two programs starting at
 * once wait for each other.
 * @returns names of the migrations applied now.
 * @throws Error naming the migration that failed and what PostgreSQL said.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: databaseUrl });
  await guard.connect();
  try {
    await guard.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const params = { migrationsList: await readMigrations(), filters: noFilter };
    const output = await withSchemaEngine(databaseUrl, (engine) => engine.applyMigrations(params));
    return output.appliedMigrationNames;
  } catch (error) {
    throw error instanceof Error ? error : new Error(`La migración falló: ${JSON.stringify(error)}`);
  } finally {
    await guard.end();
  }
}
