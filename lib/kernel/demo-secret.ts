import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The demonstration's secret: made at random on this machine the first time, readable only by its owner. The prefix
 * lets production refuse it.
 */
export function getDemoSecret(dataDir: string): string {
  const file = path.join(/* turbopackIgnore: true */ dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `demo-${randomBytes(48).toString("base64url")}`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}
