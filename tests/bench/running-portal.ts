import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { waitUntilWell } from "#lib/cli/wait-until-well.ts";
import { findFreePort } from "#lib/database-server/free-port.ts";
import { projectFolder } from "#lib/database-server/project-folder.ts";
import { seconds } from "./figures.ts";

export interface RunningPortal {
  address: string;
  /** From `npm start` to the first good answer of /api/salud. */
  startSeconds: number;
  /** Resident memory of the web process, in megabytes. */
  readMemory(): number;
}

/** Runs what `npm start` runs, on a free port, for as long as the work takes. */
export async function withPortal<T>(
  env: Record<string, string>,
  work: (portal: RunningPortal) => Promise<T>,
): Promise<T> {
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const program = spawn(process.execPath, [".config/bootstrap.mjs", "lib/cli/start.ts"], {
    cwd: projectFolder,
    env: { ...process.env, PORT: String(port), PUBLIC_READS_PER_MINUTE: "0", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new AbortController();
  program.once("exit", () => ended.abort(new Error("npm start terminó antes de tiempo.")));
  try {
    const startSeconds = await seconds(() => waitUntilWell(address, ended.signal, 600_000));
    const readMemory = () => residentMegabytes(findWebProcess(program));
    return await work({ address, startSeconds, readMemory });
  } finally {
    program.kill("SIGTERM");
    await new Promise<void>((resolve) =>
      program.exitCode === null && program.signalCode === null
        ? program.once("exit", () => resolve())
        : resolve(),
    );
  }
}

/** The web process has a name of its own; it is among the descendants of `npm start` (Linux only: read from /proc). */
function findWebProcess({ pid }: ChildProcess): number {
  const parents = new Map<number, number>();
  const servers: number[] = [];
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    try {
      const folder = path.join("/proc", name);
      const [, parent] = readFileSync(path.join(folder, "stat"), "utf8").split(") ")[1]!.split(" ");
      parents.set(Number(name), Number(parent));
      if (readFileSync(path.join(folder, "cmdline"), "utf8").startsWith("portal-web"))
        servers.push(Number(name));
    } catch {
      // It ended while the list was being read.
    }
  }
  const isOurs = (each: number | undefined): boolean =>
    each !== undefined && (each === pid || isOurs(parents.get(each)));
  const found = servers.find(isOurs);
  if (!found) throw new Error("No se encontró el proceso del servidor web.");
  return found;
}

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
