import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { ensureServer } from "#lib/database-server/ensure-server.ts";
import { runSql } from "#lib/database-server/run-sql.ts";

// A cluster of its own, in a folder that only its owner can enter: as root this is the case of a checkout under /root.
let folder: string;
beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "cluster-")), "postgres");
});
afterAll(() => rm(path.dirname(folder), { recursive: true }));

const start = () => ensureServer("durable", folder);

async function findPostmaster(url: string): Promise<number> {
  const sql = "SELECT pg_read_file('postmaster.pid') AS file";
  const [row] = await runSql<{ file: string }>(url, sql);
  return Number(row?.file.split("\n")[0]);
}

test("the last one to leave stops it, and one that was killed does not count", async () => {
  const server = await start();
  const url = server.url("postgres");
  const postmaster = await findPostmaster(url);

  const module = path.resolve("lib/database-server/ensure-server.ts");
  const script = `import { ensureServer } from ${JSON.stringify(module)};
    await ensureServer("durable", ${JSON.stringify(folder)}); console.log("in"); setInterval(() => {}, 1e6);`;
  const args = ["--input-type=module", "--eval", script];
  const other = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void other.kill("SIGKILL"));
  await once(other.stdout!, "data");

  await server.stop();
  expect(await findPostmaster(url)).toBe(postmaster);

  other.kill("SIGKILL");
  await once(other, "exit");
  const again = await start();
  expect(await findPostmaster(again.url("postgres"))).toBe(postmaster);
  await again.stop();
  await expect(runSql(url, "SELECT 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("what was written survives a server that is killed", async () => {
  const server = await start();
  const url = server.url("postgres");
  await runSql(url, "CREATE TABLE kept AS SELECT 42 AS answer");
  process.kill(await findPostmaster(url), "SIGKILL");
  const recovered = await start();
  expect(await runSql(recovered.url("postgres"), "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  await recovered.stop();
});

test("nobody enters without the password, and nobody from another machine", async () => {
  const server = await start();
  const url = new URL(server.url("postgres"));
  expect(url.hostname).toBe("127.0.0.1");
  const [row] = await runSql<{ listens: string }>(
    url.href,
    "SELECT current_setting('listen_addresses') AS listens",
  );
  expect(row?.listens).toBe("127.0.0.1");
  url.password = "otra";
  await expect(runSql(url.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
  await server.stop();
});
