import pg from "pg";
import { hasCode, runSql } from "./run-sql.ts";

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Creates the database the URL names, unless it is there. The account needs CREATEDB only when it is missing. */
export async function ensureDatabase(url: string): Promise<void> {
  try {
    await runSql(url, "SELECT 1");
  } catch (error) {
    if (!hasCode(error, "3D000")) throw error;
    await createDatabase(url);
  }
}

/** Creates the database the URL names, as a copy of `template` if given. Two at once: both find it made. */
export async function createDatabase(url: string, template?: string): Promise<void> {
  const name = pg.escapeIdentifier(new URL(url).pathname.slice(1));
  const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : "";
  try {
    await runSql(withDatabase(url, "postgres"), `CREATE DATABASE ${name}${from}`);
  } catch (error) {
    if (!hasCode(error, "42P04") && !hasCode(error, "23505")) throw error;
  }
}

/** Drops the database the URL names, cutting whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  const name = pg.escapeIdentifier(new URL(url).pathname.slice(1));
  await runSql(withDatabase(url, "postgres"), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
