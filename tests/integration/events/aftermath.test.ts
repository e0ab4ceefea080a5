import { beforeAll, expect, test } from "vitest";
import { readFigures } from "#lib/events/aftermath/figures.ts";
import { addMaterialLink, openPublicMaterial, removeMaterial } from "#lib/events/aftermath/materials.ts";
import { listOutcomeProjects, readAftermath } from "#lib/events/aftermath/read-aftermath.ts";
import { saveOutcome } from "#lib/events/aftermath/save-outcome.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch } from "#tests/support/event-world.ts";

const db = getDatabase();
const storage = createStorage(getSettings().storageDir);
const AFTER = dayOfMarch(23);
const NOT_FOUND = { code: "not_found" };
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const typed = (eventId: string, change = {}) => ({
  ...{ eventId, text: "Se acordó una ruta.", figures: "Asistentes: 120", evidence: "", projects: [] },
  ...change,
});

test("results are of who convenes, from when it begins, and name only what is there", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const save = (change = {}, actor = world.own.head, at = AFTER) =>
    saveOutcome(db, actor, typed(id, change), at);
  await expect(save({}, world.own.head, dayOfMarch(10))).rejects.toMatchObject({ code: "conflict" });
  await expect(save({}, world.other.head)).rejects.toMatchObject(NOT_FOUND);
  await expect(save({}, world.own.editor)).rejects.toMatchObject(NOT_FOUND);
  await expect(save({ figures: "ciento veinte" })).rejects.toMatchObject({
    fields: { figures: expect.any(String) },
  });
  await expect(save({ evidence: "RAI-2020-99999" })).rejects.toMatchObject({
    fields: { evidence: expect.any(String) },
  });
  await expect(save({ projects: [id] })).rejects.toMatchObject({ fields: { projects: expect.any(String) } });
  await expect(save({ projects: ["x"] })).rejects.toMatchObject({ code: "invalid" });
  await save();
  expect((await readAftermath(db, id)).outcome).toMatchObject({ text: "Se acordó una ruta.", projects: [] });
  expect(await listOutcomeProjects(db, world.other.head, id)).toEqual([]);
  await save({ text: "", figures: "" });
  expect((await readAftermath(db, id)).outcome).toBeNull();
  expect(readFigures("Asistentes: 120\nCosto: 1:2")).toEqual([
    { label: "Asistentes", value: "120" },
    { label: "Costo", value: "1:2" },
  ]);
});

test("materials are added and taken away by who convenes alone", async () => {
  const { id, code } = await createPublicEvent(db, world.own.head);
  const add = (link: string, actor = world.own.head) =>
    addMaterialLink(db, actor, { eventId: id, title: "Grabación", link });
  await expect(add("https://ejemplo.gob.mx/video", world.other.head)).rejects.toMatchObject(NOT_FOUND);
  for (const link of ["", "javascript:alert(1)", "http://ejemplo.mx", "ejemplo"]) {
    await expect(add(link), link).rejects.toMatchObject({ code: "invalid" });
  }
  await add("https://ejemplo.gob.mx/video");
  const [material] = (await readAftermath(db, id)).materials;
  expect(material).toMatchObject({ title: "Grabación", link: "https://ejemplo.gob.mx/video" });
  // An address is no file to be opened here.
  expect(await openPublicMaterial(db, storage, code, material!.id)).toBeNull();
  expect(await openPublicMaterial(db, storage, "x", "x")).toBeNull();
  const remove = (actor = world.own.head) =>
    removeMaterial(db, storage, actor, { eventId: id, id: material!.id });
  await expect(remove(world.other.head)).rejects.toMatchObject(NOT_FOUND);
  await remove();
  await remove();
  expect((await readAftermath(db, id)).materials).toEqual([]);
});
