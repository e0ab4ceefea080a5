import { setTimeout as wait } from "node:timers/promises";
import { getDatabase } from "#lib/kernel/db.ts";

const LIMIT_MS = 2000;

/** What `GET /api/salud` tells. */
export type Health = { estado: "bien" | "mal"; baseDeDatos: "bien" | "mal" };

/**
 * Asks the database for the least it can answer. One that does not within two seconds is not well, and neither is
 * whoever depends on it. Never throws: why it failed is nobody's business outside.
 */
export async function checkHealth(): Promise<Health> {
  const probe = askDatabase().then(
    () => true,
    () => false,
  );
  const well = await Promise.race([probe, wait(LIMIT_MS, false, { ref: false })]);
  const word = well ? "bien" : "mal";
  return { estado: word, baseDeDatos: word };
}

async function askDatabase(): Promise<void> {
  await getDatabase().$queryRaw`SELECT 1`;
}
