import { readdir, rm } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import ExifReader from "exifreader";
import { afterAll, beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { closePlan } from "#lib/plans/adopting/close-plan.ts";
import { findPublished } from "#lib/plans/adopting/public-plans.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { moveItem } from "#lib/plans/editing/move-item.ts";
import { setItemRemoved } from "#lib/plans/editing/remove-item.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { attachFile, detachFile } from "#lib/plans/files/attach-file.ts";
import { openOwnPlanFile } from "#lib/plans/files/open-plan-file.ts";
import { drawProfile } from "#lib/plans/profiles/draw-profile.ts";
import { openPicture } from "#lib/plans/profiles/open-picture.ts";
import { findProfile } from "#lib/plans/profiles/public-profiles.ts";
import { publishProfile } from "#lib/plans/profiles/publish-profile.ts";
import { findShownPlan } from "#lib/plans/reading/read-plan.ts";
import { makePdf } from "#tests/support/files.ts";
import { makeJpeg, makePng, makeWebp } from "#tests/support/pictures.ts";
import { addThread, beginPlan, createPlanWorld } from "#tests/support/plan-world.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { newStorage } from "../hand-over/pack-world.ts";

const db = getDatabase();
const SLUG = "tlaquepaque-jalisco";
const NOW = new Date("2027-03-01T18:00:00Z");
const WORDS = {
  ...{ alt: "Un taller de barro", altEn: "A pottery workshop", caption: "Taller", captionEn: "Workshop" },
  credit: "Oficina de Tlaquepaque",
};
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let storage: Awaited<ReturnType<typeof newStorage>>;
let first: string;

beforeAll(async () => {
  world = await createPlanWorld(db);
  storage = await newStorage();
  await addThread(db, world.own.editor);
  const plan = (await findShownPlan(db, world.own.editor))!;
  await saveItem(db, world.own.editor, {
    ...{ kind: "plan", id: plan.id, revision: plan.revision },
    values: { economy: "Barro y vidrio", economyEn: "Pottery and glass" },
  });
  first = await addItem(db, world.own.editor, "picture", WORDS);
});
afterAll(() => rm(storage.folder, { recursive: true }));

const attach = (bytes: Uint8Array, { name = "foto.jpg", actor = world.own.editor, itemId = first } = {}) => {
  const file = (async function* () {
    yield bytes;
  })();
  return attachFile(db, storage, actor, { kind: "picture", itemId, name, maxBytes: 1_000_000, file });
};
const content = async () => (await findShownPlan(db, world.own.editor))!.content;
async function stored(itemId = first) {
  const { picture, file } = await content();
  const { fileId } = picture.find(({ id }) => id === itemId)!;
  const open = (await openOwnPlanFile(db, storage, world.own.editor, fileId))!;
  const bytes = await buffer(open.read());
  return { bytes, row: file.find(({ id }) => id === fileId)! };
}
const publish = () => publishProfile(db, world.own.head, NOW);
const openPublic = (sha256: string) => openPicture(SLUG, sha256, db, storage);

it.each([
  ["JPEG", "image/jpeg", () => makeJpeg({ orientation: 6 }), [1, 1]],
  ["PNG", "image/png", () => makePng(), [4, 3]],
  ["WebP", "image/webp", () => makeWebp(), [1, 1]],
] as const)(
  "keeps of a %s what is seen, and nothing of who, where or with what",
  async (_, mime, make, size) => {
    const sent = make();
    const before = ExifReader.load(sent, { expanded: true });
    expect(before.gps?.Latitude).toBeCloseTo(20.67);
    expect(sent.toString("latin1")).toContain("Juana");
    await attach(sent);
    const { bytes, row } = await stored();
    expect(row).toMatchObject({ mime, width: size[0], height: size[1], size: bytes.length });
    expect(bytes.toString("latin1")).not.toMatch(/Juana|Camara|xmp/i);
    let after: ExifReader.ExpandedTags = {};
    try {
      after = ExifReader.load(bytes, { expanded: true });
    } catch {
      // It finds no metadata at all.
    }
    expect(after).not.toHaveProperty("gps");
    expect(after).not.toHaveProperty("xmp");
    expect(Object.keys(after.exif ?? {}).filter((tag) => tag !== "Orientation")).toEqual([]);
    // Which way up a photograph was held is of what is seen.
    expect(after.exif?.Orientation?.value).toBe(mime === "image/jpeg" ? 6 : undefined);
  },
);

it("keeps nothing else of what was sent", async () => {
  const kept = await db.planFile.count();
  const left = (await readdir(storage.folder, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  expect(left).toHaveLength(kept);
});

it("takes a picture from who writes the plan, and no bomb, animation, document or piece of one", async () => {
  await expect(attach(makePng(), { actor: world.other.editor })).rejects.toMatchObject({ code: "not_found" });
  await expect(attach(makePng(), { itemId: "x" })).rejects.toMatchObject({ code: "not_found" });
  const refusals = [
    [makePng({ unpacked: 50_000_000 }), "image_bomb"],
    [makePng({ width: 9_000, height: 9_000, unpacked: 10 }), "image_bomb"],
    [makePng({ unpacked: 5 }), "image_damaged"],
    [makePng().subarray(0, 60), "image_damaged"],
    [makeJpeg().subarray(0, 300), "image_damaged"],
    [makeWebp().subarray(0, 40), "image_damaged"],
    [makeWebp(0x02), "image_animated"],
    [await makePdf(), "wrong_type"],
  ] as const;
  const before = await db.planFile.count();
  for (const [bytes, refusal] of refusals) await expect(attach(bytes)).rejects.toMatchObject({ refusal });
  expect(await db.planFile.count()).toBe(before);
});

it("shows no file that came in by another door", async () => {
  const { evidence } = await content();
  const file = (async function* () {
    yield makeJpeg();
  })();
  const { id: itemId } = evidence[0]!;
  await attachFile(db, storage, world.own.editor, {
    ...{ kind: "evidence", itemId, name: "acta.jpg", maxBytes: 1_000_000, file },
  });
  const { fileId } = (await content()).evidence[0]!;
  const { revision } = await db.planPicture.findUniqueOrThrow({ where: { id: first } });
  const save = { kind: "picture", id: first, revision, values: { fileId } } as const;
  await expect(saveItem(db, world.own.editor, save)).rejects.toMatchObject({
    fields: { fileId: expect.any(String) },
  });
});

it("is published whole with the profile, which stays as it was", async () => {
  await attach(makePng(), { name: "taller.png" });
  const { row } = await stored();
  expect(await openPublic(row.sha256)).toBeNull();
  const second = await addItem(db, world.own.editor, "picture", { alt: "Otra" });
  await expect(publish()).rejects.toMatchObject({
    message: "A la imagen «Otra» le falta el archivo y «Qué se ve, en inglés».",
  });
  await setItemRemoved(db, world.own.editor, { kind: "picture", id: second, removed: true });
  await publish();
  const published = (await findProfile(SLUG, db))!;
  expect(published.profile.pictures).toMatchObject([{ ...WORDS, width: 4, height: 3, sha256: row.sha256 }]);
  expect(await openPublic(row.sha256)).toMatchObject({ mime: "image/png", size: row.size });
  expect(await openPicture("yucatan", row.sha256, db, storage)).toBeNull();
  expect(await openPublic("x")).toBeNull();

  await attach(makePng({ width: 8 }), { name: "otro.png" });
  const { row: later } = await stored();
  expect(await findProfile(SLUG, db)).toEqual(published);
  expect(await openPublic(later.sha256)).toBeNull();
  await expect(db.$executeRawUnsafe("DELETE FROM plan_profile_files")).rejects.toThrow(/no se cambia/);

  await publish();
  expect(await openPublic(later.sha256)).not.toBeNull();
  // What an office stopped showing is not shown.
  expect(await openPublic(row.sha256)).toBeNull();
});

it("goes on the PDF and on the Word file, each time the same", async () => {
  const published = (await findProfile(SLUG, db))!;
  const draw = (format: "pdf" | "docx") => drawProfile(published, format, (_, sha256) => openPublic(sha256));
  const pdf = await draw("pdf");
  const read = await readPdf(pdf);
  expect(read.count("Figure")).toBe(1);
  expect(read.untagged).toEqual([]);
  expect(read.text).toContain("Taller. Oficina de Tlaquepaque");
  expect(await draw("pdf")).toEqual(pdf);
  const docx = await draw("docx");
  expect(await draw("docx")).toEqual(docx);
  expect((await drawProfile(published, "docx", async () => null)).length).toBeLessThan(docx.length);
});

it("has its place changed, and twelve are as many as fit", async () => {
  const added: string[] = [];
  for (let n = 2; n <= 12; n += 1)
    added.push(await addItem(db, world.own.editor, "picture", { alt: `Número ${n}` }));
  await expect(addItem(db, world.own.editor, "picture", { alt: "Otra" })).rejects.toMatchObject({
    message: "Caben 12 imágenes. Quite una antes de poner otra.",
  });
  await moveItem(db, world.own.editor, { kind: "picture", id: added[0]!, up: true });
  expect((await content()).picture.slice(0, 2).map(({ id }) => id)).toEqual([added[0], first]);
  const last = { kind: "picture", id: added.at(-1)! } as const;
  await setItemRemoved(db, world.own.editor, { ...last, removed: true });
  await addItem(db, world.own.editor, "picture", { alt: "Otra" });
  await expect(setItemRemoved(db, world.own.editor, { ...last, removed: false })).rejects.toMatchObject({
    code: "invalid",
  });
  await detachFile(db, world.own.editor, { kind: "picture", itemId: first });
  expect((await content()).picture[1]).toMatchObject({ fileId: "" });
});

it("goes with its file into the plan that begins from a copy", async () => {
  await attach(makeWebp(), { name: "taller.webp" });
  const { picture } = await content();
  await adoptPlan(
    db,
    world.own.head,
    { instrument: "DECREE", reference: "Decreto 3", adoptedOn: "2027-01-01" },
    "2027-01-01",
  );
  // Pictures are published with the profile and not with the plan.
  expect((await findPublished(SLUG, undefined, db))!.snapshot.content.picture).toEqual([]);
  await closePlan(db, world.own.head);
  await beginPlan(db, world.own.head, "previous");
  const copied = (await content()).picture;
  expect(copied.map(({ alt }) => alt)).toEqual(picture.map(({ alt }) => alt));
  expect(copied[1]!.fileId).not.toBe(picture[1]!.fileId);
  expect((await stored(copied[1]!.id)).row).toMatchObject({ name: "taller.webp", width: 1 });
});
