import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { projectFolder } from "#lib/database-server/project-folder.ts";

const LIFELINE = path.join(import.meta.dirname, "exit-with-parent.ts");

/**
 * Starts one of the portal's long-lived programs with the project's own Node. It belongs to no terminal, so that
 * Ctrl-C reaches only the parent, which stops its children in order; and it ends if the parent is killed.
 */
export function startChild(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ["--import", LIFELINE, ...args], {
    cwd: projectFolder,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** Asks the child to end, and makes it end when it takes too long. Resolves once it is gone. */
export async function stopChild(child: ChildProcess, patienceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
