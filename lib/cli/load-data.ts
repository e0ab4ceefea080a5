import { existsSync } from "node:fs";
import path from "node:path";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { projectFolder } from "#lib/database-server/project-folder.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";

/** Catalogues always; invented cases and accounts only in a demonstration. */
export async function loadData(): Promise<void> {
  const db = getDatabase();
  try {
    await loadCatalogues(db);
    const demo = path.join(projectFolder, "lib/demo/load-demo-data.ts");
    if (getSettings().mode === "demo" && existsSync(demo)) await (await import(demo)).loadDemoData(db);
  } finally {
    await db.$disconnect();
  }
}
