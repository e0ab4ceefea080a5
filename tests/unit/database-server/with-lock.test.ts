import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { takeLock, withLock } from "#lib/database-server/with-lock.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lock-"));
  file = path.join(folder, "lock");
});
afterEach(() => rm(folder, { recursive: true }));

test("one at a time, and each gets its turn", async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise(setImmediate);
    inside -= 1;
  };
  await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)]);
  expect(most).toBe(1);
});

test("work that fails lets go of the lock", async () => {
  await expect(withLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const release = takeLock(file);
  expect(release).not.toBeNull();
  release?.();
});

test("a lock that is held is said to be held, and waiting for it has an end", async () => {
  const release = takeLock(file);
  expect(takeLock(file)).toBeNull();
  await expect(withLock(file, async () => "never", 100)).rejects.toThrow("Otro proceso");
  release?.();
});

test("a holder that is killed holds nothing any more", async () => {
  const module = path.resolve("lib/database-server/with-lock.ts");
  const script = `import { takeLock } from ${JSON.stringify(module)}; takeLock(${JSON.stringify(file)}); console.log("held"); setInterval(() => {}, 1e6);`;
  const holder = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void holder.kill("SIGKILL"));
  await once(holder.stdout!, "data");
  expect(takeLock(file)).toBeNull();
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const release = takeLock(file);
  expect(release).not.toBeNull();
  release?.();
});
