import { setTimeout as wait } from "node:timers/promises";
import { DatabaseSync } from "node:sqlite";

const POLL_MS = 50;

/**
 * Runs `work` while no other process holds the same lock file.
 * SQLite is used only for its file lock: the system lets go of it when the holder dies, even by SIGKILL, so there is
 * never a stale lock to argue about. Polled, because blocking would stop the holder when it is this same process.
 * @param timeoutMs gives up with an error after this long.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, timeoutMs = 180_000): Promise<T> {
  const lock = new DatabaseSync(file);
  try {
    const deadline = Date.now() + timeoutMs;
    while (!tryLock(lock)) {
      if (Date.now() > deadline) throw new Error(`Otro proceso tiene ocupada la base de datos (${file}).`);
      await wait(POLL_MS);
    }
    return await work();
  } finally {
    lock.close();
  }
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && "errcode" in error && error.errcode === 5) return false;
    throw error;
  }
}
