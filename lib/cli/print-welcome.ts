import { existsSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "#lib/database-server/project-folder.ts";
import type { Settings } from "#lib/kernel/env.ts";
import { seconds } from "./stage.ts";

/** Says where the portal is, in how long, and with which accounts a demonstration can be entered. */
export async function printWelcome(settings: Settings, elapsedMs: number): Promise<void> {
  console.log(`\nEl portal está listo en ${settings.appUrl} (${seconds(elapsedMs)}). Ctrl-C lo detiene.`);
  const accounts = path.join(projectFolder, "lib/demo/accounts.ts");
  if (settings.mode === "demo" && existsSync(accounts)) console.log((await import(accounts)).DEMO_ACCOUNTS);
}
