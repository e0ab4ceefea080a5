import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Who is using the server: one file per process. The last one to leave stops it, whoever started it, so that a test
 * run or an audit never takes the database away from a portal that is being served from the same checkout.
 */
export async function takeLease(folder: string): Promise<void> {
  await mkdir(path.join(folder, "users"), { recursive: true });
  await writeFile(leaseFile(folder, process.pid), "");
}

/** Gives the lease back. @returns true when nobody else is left. */
export async function returnLease(folder: string): Promise<boolean> {
  await rm(leaseFile(folder, process.pid), { force: true });
  let others = 0;
  for (const name of await readdir(path.join(folder, "users"))) {
    if (isAlive(Number(name))) others += 1;
    else await rm(path.join(folder, "users", name), { force: true });
  }
  return others === 0;
}

/** Whether a process with this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function leaseFile(folder: string, pid: number): string {
  return path.join(folder, "users", String(pid));
}
