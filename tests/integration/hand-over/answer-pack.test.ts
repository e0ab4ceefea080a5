import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginPack } from "#lib/hand-over/packs/begin-pack.ts";
import { listPacks } from "#lib/hand-over/packs/list-packs.ts";
import { openPack } from "#lib/hand-over/packs/open-pack.ts";
import { workPack } from "#lib/hand-over/packs/work-pack.ts";
import { answerPack, type SentPart } from "#lib/hand-over/sending/answer-pack.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWholeDraft } from "#tests/support/case-world.ts";
import { createPlanWorld } from "#tests/support/plan-world.ts";
import { addStored, checkSums, makePack, newStorage, readWhole, unzip } from "./pack-world.ts";

const db = getDatabase();
const DOCUMENTS = 40;
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let storage: Awaited<ReturnType<typeof newStorage>>;

beforeAll(async () => {
  world = await createPlanWorld(db);
  storage = await newStorage();
  const caseId = await createWholeDraft(db, world, ["REQUEST", "DRAFT"]);
  for (let version = 1; version <= DOCUMENTS; version += 1)
    await addStored(db, storage, caseId, { name: `${version}.pdf`, bytes: randomBytes(50_000), version });
});
afterAll(() => rm(storage.folder, { recursive: true }));

it("answers the whole, any part and nothing as HTTP asks, and tells what it sends", async () => {
  const id = await makePack(db, storage, world.own.head);
  const whole = await readWhole(db, storage, world.own.head, id);
  const sent: SentPart[] = [];
  const ask = async (headers: Record<string, string> = {}, method = "GET") => {
    const pack = await openPack(db, storage, world.own.head, id);
    const request = new Request("http://localhost/x", { method, headers });
    const answer = await answerPack(request, pack, async (part) => void sent.push(part));
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, body };
  };
  const first = await ask();
  expect(first.status).toBe(200);
  expect(first.headers.get("content-length")).toBe(String(whole.length));
  expect(first.body.equals(whole)).toBe(true);
  const etag = first.headers.get("etag")!;
  for (const start of [0, 7, 60_001, whole.length - 1]) {
    const rest = await ask({ range: `bytes=${start}-`, "if-range": etag });
    expect(rest.status).toBe(206);
    expect(rest.headers.get("content-range")).toBe(`bytes ${start}-${whole.length - 1}/${whole.length}`);
    expect(rest.headers.get("content-length")).toBe(String(whole.length - start));
    expect(rest.body.equals(whole.subarray(start)), String(start)).toBe(true);
  }
  expect((await ask({ range: "bytes=5-", "if-range": '"another"' })).status).toBe(200);
  const beyond = await ask({ range: `bytes=${whole.length}-` });
  expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${whole.length}`]);
  const told = sent.length;
  const head = await ask({ range: "bytes=0-9" }, "HEAD");
  expect([head.status, head.headers.get("content-length"), head.body.length]).toEqual([206, "10", 0]);
  expect(sent).toHaveLength(told);
  expect(sent.at(1)).toEqual({ start: 0, end: whole.length - 1 });
});

/** The other program, killed without warning once it has read some documents. */
async function prepareAndDie(packId: string): Promise<void> {
  const program = spawn(process.execPath, ["tests/support/packing-process.ts", packId, storage.folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(program, "exit");
  let read = 0;
  for await (const chunk of program.stdout) {
    read += String(chunk).split("\n").length - 1;
    if (read >= 3) break;
  }
  program.kill("SIGKILL");
  await ended;
}

it("goes on where it was when the program is killed while it prepares", async () => {
  const id = await beginPack(db, world.own.head, async () => undefined);
  await prepareAndDie(id);
  const [left] = await listPacks(db, world.own.head);
  expect(left).toMatchObject({ id, status: "PREPARING", documents: DOCUMENTS });
  expect(left!.read).toBeGreaterThanOrEqual(3);
  expect(left!.read).toBeLessThan(DOCUMENTS);
  let readAgain = 0;
  await workPack(db, storage, id, () => (readAgain += 1));
  expect(readAgain).toBe(DOCUMENTS - left!.read);
  const files = await unzip(await readWhole(db, storage, world.own.head, id));
  expect(checkSums(files).failed).toEqual([]);
  await workPack(db, storage, id, () => expect.unreachable());
});
