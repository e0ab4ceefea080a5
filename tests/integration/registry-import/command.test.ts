import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeWorld, db, file, line, openWorld } from "./import-world.ts";

let folder: string;
beforeAll(async () => {
  await openWorld();
  folder = await mkdtemp(path.join(tmpdir(), "portal-command-"));
});
afterAll(async () => {
  await closeWorld();
  await rm(folder, { recursive: true, force: true });
});

const program = path.resolve(import.meta.dirname, "../../../lib/cli/rai-import.ts");
function run(...args: string[]) {
  const env = { ...process.env, DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

test("the command looks, imports, says what it left out, and undoes", async () => {
  const [name, cut] = [path.join(folder, "acuerdos.csv"), path.join(folder, "cortado.csv")];
  await writeFile(name, file(line({ number: "ORDEN-1" }), line({ number: "ORDEN-2", state: "Texas" })));
  await writeFile(cut, `${file(line())}"cortado`);

  const dry = run(name, "--dry-run");
  expect(dry).toMatchObject({ status: 0, said: expect.stringContaining("no se escribió nada") });
  expect(dry.said).toContain("«Dependencia» → Dependencia que suscribe");
  expect(dry.said).toMatch(/renglón 3: Estado: «Texas»/);
  expect(await db.agreement.count()).toBe(0);

  expect(run(name, "--todo-o-nada")).toMatchObject({
    status: 1,
    said: expect.stringContaining("todo o nada"),
  });
  const done = run(name);
  expect(done.status).toBe(2);
  const id = /--deshacer (\S+)/.exec(done.said)![1]!;
  expect(await db.agreement.count({ where: { number: "ORDEN-1", publishedAt: { not: null } } })).toBe(1);
  expect(run("--deshacer", id)).toMatchObject({
    status: 0,
    said: expect.stringContaining("Se deshicieron 1"),
  });
  expect(await db.agreement.count({ where: { withdrawnAt: { not: null } } })).toBe(1);

  expect(run("--deshacer", id)).toMatchObject({ status: 1, said: expect.stringContaining("otro punto") });
  expect(run("--seguir", "nada").status).toBe(1);
  expect(run(cut)).toMatchObject({ status: 1, said: expect.stringContaining("cortado") });
  expect(run("nada.csv")).toMatchObject({ status: 1, said: expect.stringContaining("No existe") });
  expect(run()).toMatchObject({ status: 1, said: expect.stringContaining("Uso:") });
}, 120_000);
