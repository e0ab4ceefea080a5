import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { createTestDatabase } from "#tests/support/database.ts";

/** Files of the demonstration go to a folder of this run. Call it before anything reads the settings. */
export async function createOwnStorage(): Promise<string> {
  return (process.env.STORAGE_DIR = await mkdtemp(path.join(tmpdir(), "portal-demo-")));
}

/** An installation as the first start leaves it: migrated, with its catalogues and nothing else. */
export async function createInstallation(label: string): Promise<PrismaClient> {
  const db = createDatabase(await createTestDatabase(label));
  await loadCatalogues(db);
  return db;
}
