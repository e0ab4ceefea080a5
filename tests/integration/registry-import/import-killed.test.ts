import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { orderCheck, orderUndo, orderWrite } from "#lib/registry-import/running/import-orders.ts";
import { getImport } from "#lib/registry-import/running/get-import.ts";
import { workImport } from "#lib/registry-import/running/work-import.ts";
import { verifyLog } from "#lib/registry-log/verify-log.ts";
import {
  check,
  closeWorld,
  db,
  file,
  folder,
  line,
  openWorld,
  order,
  storage,
  verdicts,
} from "./import-world.ts";

const ROWS = 1_600;
beforeAll(openWorld);
afterAll(closeWorld);

/** Lets a program of its own do the work, and kills it with no warning after its first batch. */
async function workUntilKilled(importId: string): Promise<void> {
  const program = path.resolve(import.meta.dirname, "../../support/importing-process.ts");
  const child = spawn(process.execPath, [program, importId, folder], {
    env: process.env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const said of createInterface({ input: child.stdout }))
    if (said === "batch") child.kill("SIGKILL");
}

const agreements = (state: object) =>
  db.agreement.count({ where: { number: { startsWith: "MUERTE" }, ...state } });
const intact = async () => expect((await verifyLog(db)).fault).toBeNull();
const named = (prefix: string) =>
  file(...Array.from({ length: ROWS }, (_, index) => line({ number: `${prefix}-${index}` })));
const plain = { allOrNothing: false, takeLikely: true };

test("killed while it looks, writes or undoes, it goes on with nothing doubled and nothing halfway", async () => {
  const id = await check(named("MUERTE"));
  await orderCheck(db, order(id), (await getImport(db, id)).columns.mapping);
  await workUntilKilled(id);
  expect((await getImport(db, id)).status).toBe("CHECKING");
  await workImport(db, storage, id);
  expect((await verdicts(id)).CREATE).toBe(ROWS);

  await orderWrite(db, order(id), plain);
  await workUntilKilled(id);
  const halfway = await agreements({ publishedAt: { not: null } });
  expect(halfway).toBe(await db.importRow.count({ where: { importId: id, writtenAt: { not: null } } }));
  expect(halfway).toBeLessThan(ROWS);
  expect(await agreements({ publishedAt: null })).toBe(0);
  await intact();
  await workImport(db, storage, id);
  expect(await agreements({ publishedAt: { not: null } })).toBe(ROWS);
  expect((await getImport(db, id)).status).toBe("DONE");

  await orderUndo(db, order(id));
  await workUntilKilled(id);
  expect(await agreements({ withdrawnAt: { not: null } })).toBeLessThan(ROWS);
  await workImport(db, storage, id);
  expect(await agreements({ withdrawnAt: { not: null } })).toBe(ROWS);
  await intact();
}, 180_000);

test("killed while it writes all or nothing, nothing was written, and it begins again", async () => {
  const id = await check(named("ENTERA"));
  await orderWrite(db, order(id), { ...plain, allOrNothing: true });
  await workUntilKilled(id);
  expect(await db.agreement.count({ where: { number: { startsWith: "ENTERA" } } })).toBe(0);
  await workImport(db, storage, id);
  expect(
    await db.agreement.count({ where: { number: { startsWith: "ENTERA" }, publishedAt: { not: null } } }),
  ).toBe(ROWS);
}, 180_000);
