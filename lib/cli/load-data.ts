import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { loadDemoData } from "#lib/demo/load-demo-data.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
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
    if (mode === "demo") await loadDemonstration(db);
  } finally {
    await db.$disconnect();
  }
}

async function loadDemonstration(db: PrismaClient): Promise<void> {
  const pending = await db.installation.findFirst({ where: { demoLoadedAt: null } });
  if (pending)
    console.log("  Inventando acuerdos, expedientes y cuentas (menos de un minuto, solo la primera vez)…");
  await loadDemoData(db);
}
