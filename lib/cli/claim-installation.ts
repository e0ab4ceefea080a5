import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { type Settings, SettingsError } from "#lib/kernel/env.ts";

const NAMES = { demo: "de demostración", production: "de producción" };

/**
 * A database is for one thing all its life, and the first start says which: invented agreements never get into a real
 * registry, and a demonstration with known passwords is never opened to the public.
 * @throws SettingsError when the database was begun in the other mode.
 */
export async function claimInstallation(db: PrismaClient, mode: Settings["mode"]): Promise<void> {
  await db.installation.createMany({ data: { id: 1, mode }, skipDuplicates: true });
  const { mode: found } = await db.installation.findUniqueOrThrow({ where: { id: 1 } });
  if (found === mode) return;
  const was = found === "demo" ? NAMES.demo : NAMES.production;
  throw new SettingsError([
    `La base de datos es ${was} y PORTAL_MODE pide una ${NAMES[mode]}: use otra base.`,
  ]);
}
