import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createStorage } from "#lib/kernel/storage.ts";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), "portal-storage-"))));
afterEach(() => rm(folder, { recursive: true }));

const limit = { maxBytes: 10 };

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function keptFiles(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test("keeps the bytes under a random key and tells their size and hash", async () => {
  const storage = createStorage(folder);
  const stored = await storage.write(chunks("hola ", "mundo"), limit);
  if (stored === "too-large") throw new Error("unexpected");
  expect(stored.key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
  expect(stored.size).toBe(10);
  expect(stored.sha256).toBe(createHash("sha256").update("hola mundo").digest("hex"));
  expect(Buffer.concat(await storage.read(stored.key).toArray()).toString()).toBe("hola mundo");
  expect((await stat(storage.pathOf(stored.key))).mode & 0o077).toBe(0);
});

test("gives the same content two keys", async () => {
  const storage = createStorage(folder);
  const first = await storage.write(chunks("a"), limit);
  const second = await storage.write(chunks("a"), limit);
  expect(first).not.toEqual(second);
  expect(await keptFiles()).toHaveLength(2);
});

test("keeps nothing of what is too large", async () => {
  expect(await createStorage(folder).write(chunks("hola ", "mundo", "!"), limit)).toBe("too-large");
  expect(await keptFiles()).toEqual([]);
});

test("keeps nothing when the sender goes away", async () => {
  async function* broken() {
    yield Buffer.from("hola");
    throw new Error("the sender went away");
  }
  await expect(createStorage(folder).write(broken(), limit)).rejects.toThrow("went away");
  expect(await keptFiles()).toEqual([]);
});

test("removes, and does not mind doing so twice", async () => {
  const storage = createStorage(folder);
  const stored = await storage.write(chunks("a"), limit);
  if (stored === "too-large") throw new Error("unexpected");
  await storage.remove(stored.key);
  await storage.remove(stored.key);
  expect(await keptFiles()).toEqual([]);
});

test.each([
  "",
  "../secret",
  "/etc/passwd",
  "ab/cd/../../x",
  `ab/cd/${"a".repeat(32)}/..`,
  `AB/CD/${"A".repeat(32)}`,
])("takes no path for a key: %j", (key) => {
  const storage = createStorage(folder);
  expect(() => storage.pathOf(key)).toThrow("Not a storage key");
  expect(() => storage.read(key)).toThrow("Not a storage key");
});
