import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { findPublished, findVersionText } from "#lib/plans/adopting/public-plans.ts";
import { setItemRemoved } from "#lib/plans/editing/remove-item.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { attachFile, detachFile } from "#lib/plans/files/attach-file.ts";
import { attachInstrument } from "#lib/plans/files/attach-instrument.ts";
import { openOwnPlanFile, openPublicPlanFile } from "#lib/plans/files/open-plan-file.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { makePdf } from "#tests/support/files.ts";
import { addThread, beginPlan, createPlanWorld } from "#tests/support/plan-world.ts";
import { makePack, newStorage, readWhole, unzip } from "../hand-over/pack-world.ts";

const db = getDatabase();
const SLUG = "tlaquepaque-jalisco";
const GONE = { code: "not_found" };
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let thread: Awaited<ReturnType<typeof addThread>>;
let storage: Awaited<ReturnType<typeof newStorage>>;
let acta: Buffer;

beforeAll(async () => {
  world = await createPlanWorld(db);
  thread = await addThread(db, world.own.editor);
  storage = await newStorage();
  acta = await makePdf(["Acta de entrega de las becas"]);
});
afterAll(() => rm(storage.folder, { recursive: true }));

const send = (bytes: Uint8Array, name = "acta.pdf") => ({
  ...{ name, maxBytes: 1_000_000 },
  file: (async function* () {
    yield bytes;
  })(),
});
const attach = (bytes: Uint8Array = acta, actor = world.own.editor, itemId = thread.evidence) =>
  attachFile(db, storage, actor, { ...send(bytes), kind: "evidence", itemId });
const adopt = () =>
  adoptPlan(
    db,
    world.own.head,
    { instrument: "DECREE", reference: "Decreto 3", adoptedOn: "2027-01-01" },
    "2027-01-01",
  );
const plan = async () => (await findWholePlan(db, world.own.head))!;
const currentFile = async () => (await plan()).content.evidence[0]!.fileId;

it("takes a file from who writes the plan, and only what the inspection takes", async () => {
  await expect(attach(acta, world.other.editor)).rejects.toMatchObject(GONE);
  await expect(attach(acta, world.dgcp.head)).rejects.toMatchObject(GONE);
  await expect(attach(acta, world.own.editor, thread.indicator)).rejects.toMatchObject(GONE);
  await expect(attach(acta, world.own.editor, "x")).rejects.toMatchObject(GONE);
  await expect(attach(Buffer.from("no soy un PDF"))).rejects.toMatchObject({ code: "invalid" });
  await expect(attach(Buffer.alloc(0))).rejects.toMatchObject({ code: "invalid" });
  await expect(
    attachFile(db, storage, world.own.editor, {
      ...{ ...send(acta), maxBytes: 10, kind: "evidence", itemId: thread.evidence },
    }),
  ).rejects.toMatchObject({ code: "too_large" });
  expect(await db.planFile.count()).toBe(0);

  expect(await attach()).toEqual({ name: "acta.pdf", warnings: [] });
  await attach();
  const { content } = await plan();
  expect(content.file).toMatchObject([
    { id: content.evidence[0]!.fileId, sha256: createHash("sha256").update(acta).digest("hex") },
  ]);
});

it("is nobody else's while no version carries it", async () => {
  const id = await currentFile();
  expect(await openOwnPlanFile(db, storage, world.own.editor, id)).toMatchObject({ name: "acta.pdf" });
  expect(await openOwnPlanFile(db, storage, world.other.head, id)).toBeNull();
  expect(await openOwnPlanFile(db, storage, world.dgcp.head, id)).toBeNull();
  expect(await openOwnPlanFile(db, storage, world.own.editor, "x")).toBeNull();
  expect(await openPublicPlanFile(db, storage, SLUG, id)).toBeNull();
});

it("cannot be named in another office's plan", async () => {
  await beginPlan(db, world.other.editor);
  const others = await addThread(db, world.other.editor);
  const values = { fileId: await currentFile() };
  const save = { kind: "evidence", id: others.evidence, revision: 1, values } as const;
  await expect(saveItem(db, world.other.editor, save)).rejects.toMatchObject({
    fields: { fileId: expect.any(String) },
  });
});

it("is public with the version that carries it, and stays there when it is replaced", async () => {
  const first = await currentFile();
  await adopt();
  const published = (await findPublished(SLUG, undefined, db))!;
  expect(published.snapshot.content.file).toMatchObject([{ id: first, name: "acta.pdf", size: acta.length }]);
  expect(await findVersionText(SLUG, published.head.id, db)).not.toContain("storage");
  const open = (await openPublicPlanFile(db, storage, SLUG, first))!;
  expect(await text(open.read())).toBe(acta.toString());
  expect(await openPublicPlanFile(db, storage, "yucatan", first)).toBeNull();

  await attach(await makePdf(["Otra acta"]));
  const second = await currentFile();
  expect(second).not.toBe(first);
  expect(await openPublicPlanFile(db, storage, SLUG, second)).toBeNull();
  expect(await openPublicPlanFile(db, storage, SLUG, first)).not.toBeNull();
  expect((await findPublished(SLUG, undefined, db))!.snapshot).toEqual(published.snapshot);

  await detachFile(db, world.own.editor, { kind: "evidence", itemId: thread.evidence });
  expect(await currentFile()).toBe("");
  await adopt();
  expect((await findPublished(SLUG, undefined, db))!.snapshot.content.file).toEqual([]);
  expect(await openPublicPlanFile(db, storage, SLUG, first)).not.toBeNull();
});

it("keeps every file, and takes none for what was taken out", async () => {
  await expect(db.$executeRawUnsafe("DELETE FROM plan_files")).rejects.toThrow(/no se cambia ni se borra/);
  await expect(db.$executeRawUnsafe("UPDATE plan_version_files SET use = 'EVIDENCE'")).rejects.toThrow(
    /no se cambia/,
  );
  const evidence = { kind: "evidence", id: thread.evidence } as const;
  await setItemRemoved(db, world.own.editor, { ...evidence, removed: true });
  await expect(attach()).rejects.toMatchObject({ code: "conflict" });
  await setItemRemoved(db, world.own.editor, { ...evidence, removed: false });
});

it("publishes the instrument with the version that it adopts, and with no other", async () => {
  const decree = await makePdf(["Decreto"]);
  const bring = (actor = world.own.head) => attachInstrument(db, storage, actor, send(decree, "decreto.pdf"));
  await expect(bring(world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(bring(world.dgcp.head)).rejects.toMatchObject(GONE);
  await expect(attachInstrument(db, storage, world.own.head, send(Buffer.from("x")))).rejects.toMatchObject({
    code: "invalid",
  });
  await bring();
  await bring();
  const id = (await plan()).adoptionFileId!;
  expect(await openPublicPlanFile(db, storage, SLUG, id)).toBeNull();
  await saveItem(db, world.own.editor, {
    ...{ kind: "axis", id: thread.axis, revision: 1, values: { name: "Otro nombre" } },
  });
  await adopt();
  expect((await plan()).adoptionFileId).toBeNull();
  const { head, versions } = (await findPublished(SLUG, undefined, db))!;
  expect(head.document).toMatchObject({ id, name: "decreto.pdf" });
  expect(versions.map(({ document }) => document?.name ?? null)).toEqual(["decreto.pdf", null, null]);
  expect(await openPublicPlanFile(db, storage, SLUG, id)).not.toBeNull();
});

it("goes whole into the hand-over, published or not", async () => {
  const pack = await makePack(db, storage, world.own.head);
  const files = await unzip(await readWhole(db, storage, world.own.head, pack));
  const brought = [...files.keys()].filter((path) => path.startsWith("documentos/planes/plan-1/"));
  expect(brought.map((path) => path.replace(/.*\/\d+ /, ""))).toEqual([
    "acta.pdf",
    "acta.pdf",
    "decreto.pdf",
  ]);
  expect(files.get(brought[0]!)!.equals(acta)).toBe(true);
  expect(files.get("index.html")!.toString()).toContain("Instrumento de adopción, en la versión 3");
});
