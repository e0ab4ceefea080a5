import { setTimeout as wait } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";

const POLL_MS = 50;
const SQLITE_BUSY = 5;

/**
 * Runs `work` while no other process holds the same lock file.
 * @param timeoutMs gives up with an error after this long.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, timeoutMs = 180_000): Promise<T> {
  for (const deadline = Date.now() + timeoutMs; ; await wait(POLL_MS)) {
    const release = takeLock(file);
    if (!release) {
      // Polled, because blocking would stop the holder when it is this same process.
      if (Date.now() > deadline) throw new Error(`Otro proceso tiene ocupado ${file}.`);
      continue;
    }
    try {
      return await work();
    } finally {
      release();
    }
  }
}

/**
 * Takes the lock if it is free. SQLite is used only for its file lock: the system lets go of it when the holder dies,
 * even by SIGKILL, so there is never a stale lock to argue about.
 * @returns what lets go of it, or null when another holds it.
 */
export function takeLock(file: string): (() => void) | null {
  const lock = new DatabaseSync(file);
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return null;
    throw error;
  }
}
