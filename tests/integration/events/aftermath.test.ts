import { beforeAll, expect, test } from "vitest";
import { readFigures } from "#lib/events/aftermath/figures.ts";
import {
  addMaterialLink,
  attachMaterial,
  openPublicMaterial,
  removeMaterial,
} from "#lib/events/aftermath/materials.ts";
import { MOST_MATERIALS } from "#lib/events/aftermath/outcome-input.ts";
import { listOutcomeProjects, readAftermath } from "#lib/events/aftermath/read-aftermath.ts";
import { saveOutcome } from "#lib/events/aftermath/save-outcome.ts";
import { answerInvitation } from "#lib/events/cohosts/answer-invitation.ts";
import { inviteCohost } from "#lib/events/cohosts/invite-cohost.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { addPart } from "#lib/projects/change-parts.ts";
import { publishProject, withdrawProject } from "#lib/projects/publish-project.ts";
import { createProject } from "#lib/projects/save-project.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, TYPED_EVENT } from "#tests/support/event-world.ts";
import { makePdf } from "#tests/support/files.ts";
import { partnerInput, projectInput } from "#tests/support/sample-project.ts";

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
  const draft = await createEvent(db, world.own.head, TYPED_EVENT, { at: dayOfMarch(1) });
  await expect(saveOutcome(db, world.own.head, typed(draft), AFTER)).rejects.toMatchObject({
    code: "conflict",
  });
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

test("what came of it are projects that anyone reads, of who convenes it, for as long as they are", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const { own, other } = world;
  const write = async (actor: Actor) => {
    const projectId = await createProject(db, actor, projectInput);
    await addPart(db, actor, { projectId, kind: "partner", input: partnerInput });
    return projectId;
  };
  const [mine, theirs] = [await write(own.head), await write(other.head)];
  const save = (...projects: string[]) => saveOutcome(db, own.head, typed(id, { projects }), AFTER);
  const shown = async () =>
    (await readAftermath(db, id)).outcome!.projects.map((project) => project.id).toSorted();
  await expect(save(mine)).rejects.toMatchObject({ code: "invalid" });
  await publishProject(db, own.head, mine);
  await publishProject(db, other.head, theirs);
  const asked = { eventId: id, officeId: other.head.officeId, message: "", door: false };
  const invitation = await inviteCohost(db, own.head, asked, dayOfMarch(10));
  await expect(save(mine, theirs)).rejects.toMatchObject({ code: "invalid" });
  const yes = { id: invitation, accept: "si", answer: "" };
  await answerInvitation(db, other.head, yes, dayOfMarch(10));
  await save(mine, theirs, mine);
  expect(await shown()).toEqual([mine, theirs].toSorted());
  await withdrawProject(db, other.head, { id: theirs, input: { reason: "Se duplicó por error." } });
  expect(await shown()).toEqual([mine]);
});

test("a file is read by anyone at its own event, once whatever is pressed, and there are so many and no more", async () => {
  const [event, another] = [
    await createPublicEvent(db, world.own.head),
    await createPublicEvent(db, world.own.head),
  ];
  const bytes = await makePdf();
  const attach = () => {
    const file = (async function* () {
      yield bytes;
    })();
    const incoming = { eventId: event.id, name: "relatoría.pdf", maxBytes: 1_000_000, file };
    return attachMaterial(db, storage, world.own.head, incoming);
  };
  await attach();
  await attach();
  const { materials } = await readAftermath(db, event.id);
  expect(materials).toHaveLength(1);
  const [{ id }] = materials as [(typeof materials)[0]];
  const opened = await openPublicMaterial(db, storage, event.code, id);
  expect(opened).not.toBeNull();
  expect(await openPublicMaterial(db, storage, another.code, id)).toBeNull();
  // Through an event of one's own nobody takes away what is another's.
  await removeMaterial(db, storage, world.own.head, { eventId: another.id, id });
  const theirs = await createPublicEvent(db, world.other.head);
  await removeMaterial(db, storage, world.other.head, { eventId: theirs.id, id });
  expect((await readAftermath(db, event.id)).materials).toHaveLength(1);
  const link = { eventId: event.id, title: "Grabación", link: "https://ejemplo.gob.mx/video" };
  for (let count = 1; count < MOST_MATERIALS; count++) await addMaterialLink(db, world.own.head, link);
  await expect(addMaterialLink(db, world.own.head, link)).rejects.toMatchObject({ code: "conflict" });
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
