import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { takeLock } from "#lib/database-server/with-lock.ts";

/**
 * One portal per data folder: two would write in the same uploads and run the same queue's worker.
 * @param dataDir folder of the portal's own data
 * @param address written down for whoever tries to start a second one
 * @returns what lets go, or the address of the portal that is already being served.
 */
export function takeServingLock(
  dataDir: string,
  address: string,
): { release(): void } | { servedAt: string } {
  mkdirSync(dataDir, { recursive: true });
  const note = path.join(dataDir, "serving");
  const release = takeLock(path.join(dataDir, "serving.lock"));
  if (!release) return { servedAt: readFileSync(note, "utf8") };
  writeFileSync(note, address);
  return { release };
}
