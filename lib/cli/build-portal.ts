import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { dataFolder, projectFolder } from "#lib/database-server/project-folder.ts";
import { withLock } from "#lib/database-server/with-lock.ts";
import { sourceDigest } from "./source-digest.ts";

export const nextProgram = path.join(projectFolder, "node_modules", "next", "dist", "bin", "next");
const STAMP = path.join(projectFolder, ".next", "built-from");
const LONGEST_BUILD_MS = 30 * 60_000;

/** Whether `.next` was built from exactly these sources. */
export async function isBuilt(): Promise<boolean> {
  return (await readFile(STAMP, "utf8").catch(() => "")) === (await sourceDigest());
}

/**
 * Builds the portal unless the last build came from the same sources.
 * @throws Error when the build fails; its own output says why.
 */
export async function buildPortal(): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  await withLock(path.join(dataFolder, "build.lock"), buildIfStale, LONGEST_BUILD_MS);
}

async function buildIfStale(): Promise<void> {
  if (await isBuilt()) return;
  console.log("  Compilando las pantallas (uno o dos minutos, solo cuando cambió el código)…");
  const digest = await sourceDigest();
  // A build cut in the middle must not pass for the one before it.
  await rm(STAMP, { force: true });
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const build = spawn(process.execPath, [nextProgram, "build"], {
    cwd: projectFolder,
    env,
    stdio: "inherit",
  });
  const code = await new Promise((resolve) => build.once("exit", resolve));
  if (code !== 0) throw new Error("La compilación falló; el motivo está arriba.");
  await writeFile(STAMP, digest);
}
