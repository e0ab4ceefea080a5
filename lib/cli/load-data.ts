import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { loadDemoData } from "#lib/demo/load-demo-data.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { claimInstallation } from "./claim-installation.ts";

/** Catalogues always; invented cases and accounts once, and only in a demonstration. */
export async function loadData(): Promise<void> {
  const db = getDatabase();
  const { mode } = getSettings();
  try {
    await claimInstallation(db, mode);
    await loadCatalogues(db);
    if (mode === "demo") await loadDemoData(db);
  } finally {
    await db.$disconnect();
  }
}
