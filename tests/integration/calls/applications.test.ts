import { beforeAll, expect, it } from "vitest";
import { beginApplication } from "#lib/calls/applications/begin-application.ts";
import { addStep, removeStep, saveStep, setStepDone } from "#lib/calls/applications/change-steps.ts";
import { moveApplication } from "#lib/calls/applications/move-application.ts";
import { findApplication, listApplications } from "#lib/calls/applications/read-applications.ts";
import { listMatches } from "#lib/calls/matching/list-matches.ts";
import { publishCall } from "#lib/calls/publish-call.ts";
import { createCall } from "#lib/calls/save-call.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { beginProject } from "#lib/projects/begin-project.ts";
import { findOwnProject } from "#lib/projects/read-projects.ts";
import { everyone } from "#tests/support/case-world.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";
import { callInput } from "#tests/support/sample-call.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const NOW = new Date("2027-02-01T18:00:00Z");
let world: Awaited<ReturnType<typeof createPlanWorld>>;

beforeAll(async () => {
  world = await createPlanWorld(db);
  await addThread(db, world.own.editor);
});

async function publishOne(change = {}): Promise<string> {
  const id = await createCall(db, world.dgcp.officer, { ...callInput, ...change });
  await publishCall(db, world.dgcp.officer, id, NOW);
  return id;
}
const begin = async (actor: Actor = world.own.editor, change = {}) =>
  beginApplication(db, actor, await publishOne(change), NOW);
const find = (id: string, actor: Actor = world.own.reader, now = NOW) => findApplication(db, actor, id, now);
const move = (id: string, state: string, on = "2027-02-01", actor: Actor = world.own.editor) =>
  moveApplication(db, actor, { id, input: { state, on, note: "Con folio 7" } }, NOW);

it("sets calls against the plan of the office, its reasons in sight; without a plan only who may apply", async () => {
  const sdg = await publishOne({ title: "La de educación", sdgGoals: "4", areas: "gobierno" });
  const plain = await publishOne({ title: "La de nadie", sdgGoals: "", areas: "seguridad" });
  const stranger = await publishOne({ title: "La de estados", applicants: "estados", sdgGoals: "4" });
  const { hasPlan, rows } = await listMatches(db, world.own.reader, NOW);
  expect(hasPlan).toBe(true);
  expect(rows.map(({ call }) => call.id)).toEqual([sdg, plain, stranger]);
  expect(rows[0]!.match).toMatchObject({ eligible: true, points: 5 });
  expect(rows[0]!.match.reasons.map(({ sentence }) => sentence)).toEqual([
    "Área «Gobierno y gobernanza»: es la de su eje «Talento que va y vuelve».",
    "ODS 4. Educación de calidad: lo persigue su objetivo «Otorgar 120 becas de movilidad».",
  ]);
  expect(rows[2]!.match).toMatchObject({ eligible: false, points: 0 });
  const without = await listMatches(db, world.other.reader, NOW);
  expect(without.hasPlan).toBe(false);
  expect(without.rows.every(({ match }) => match.eligible && match.points === 0)).toBe(true);
  await expect(listMatches(db, world.dgcp.officer, NOW)).rejects.toMatchObject(GONE);
  expect((await listMatches(db, world.own.reader, new Date("2028-01-01T00:00:00Z"))).rows).toEqual([]);
});

it("an answer is the office's alone, and a reader changes nothing of it", async () => {
  const id = await begin();
  const stepId = (await find(id))!.steps[0]!.id;
  const strangers = everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId);
  const change = { title: "X de otro", daysBefore: "1", owner: "" };
  for (const actor of [...strangers, world.own.reader]) {
    if (actor !== world.own.reader) expect(await find(id, actor), actor.role).toBeNull();
    for (const attempt of [
      () => addStep(db, actor, { applicationId: id, input: change }),
      () => saveStep(db, actor, { applicationId: id, stepId, revision: 1, input: change }),
      () => setStepDone(db, actor, { applicationId: id, stepId, done: true }),
      () => removeStep(db, actor, { applicationId: id, stepId }),
      () => move(id, "SUBMITTED", "2027-02-01", actor),
      () => beginProject(db, actor, id),
    ]) {
      await expect(attempt(), actor.role).rejects.toMatchObject(GONE);
    }
  }
  expect((await find(id))!.steps).toHaveLength(7);
});

it("begins once, though two press at once; not of what closed or is not published", async () => {
  const callId = await publishOne();
  const ids = await Promise.all(
    [world.own.editor, world.own.head].map((actor) => beginApplication(db, actor, callId, NOW)),
  );
  expect(new Set(ids).size).toBe(1);
  const late = new Date("2027-03-12T16:00:01Z");
  await expect(beginApplication(db, world.other.head, callId, late)).rejects.toMatchObject({
    code: "invalid",
  });
  const draft = await createCall(db, world.own.editor, callInput);
  await expect(beginApplication(db, world.own.editor, draft, NOW)).rejects.toMatchObject(GONE);
  await expect(beginApplication(db, world.own.editor, "nada", NOW)).rejects.toMatchObject(GONE);
});

it("its steps are counted back from the closing, can be changed and ticked, and move with it", async () => {
  const id = await begin();
  const before = (await find(id))!;
  expect(before.steps.map(({ title, dueOn }) => [title, dueOn])).toContainEqual(["Envío", "2027-03-11"]);
  expect(before.steps.map(({ dueOn }) => dueOn)).toEqual(before.steps.map(({ dueOn }) => dueOn).toSorted());
  const [first] = before.steps;
  const input = { title: "Leer todo", daysBefore: "30", owner: "Cooperación" };
  await saveStep(db, world.own.editor, { applicationId: id, stepId: first!.id, revision: 1, input });
  await expect(
    saveStep(db, world.own.editor, { applicationId: id, stepId: first!.id, revision: 1, input }),
  ).rejects.toMatchObject({ code: "conflict" });
  await addStep(db, world.own.editor, { applicationId: id, input: { ...input, title: "Otro más" } });
  await expect(
    addStep(db, world.own.editor, { applicationId: id, input: { ...input, daysBefore: "-1" } }),
  ).rejects.toMatchObject({ fields: { daysBefore: expect.any(String) } });
  await setStepDone(db, world.own.editor, { applicationId: id, stepId: first!.id, done: true }, NOW);
  await removeStep(db, world.own.editor, { applicationId: id, stepId: before.steps[1]!.id });
  const after = (await find(id))!;
  expect(after.steps).toHaveLength(7);
  expect(after.steps.find(({ id: stepId }) => stepId === first!.id)).toMatchObject({
    ...{ title: "Leer todo", owner: "Cooperación", standing: "done", doneBy: world.own.editor.name },
  });
  await db.call.update({
    where: { id: before.call.id },
    data: { closesAt: new Date("2027-03-19T16:00:00Z") },
  });
  expect((await find(id))!.steps.map(({ title, dueOn }) => [title, dueOn])).toContainEqual([
    "Envío",
    "2027-03-18",
  ]);
});

it("is sent and granted, each on its day, and from it comes one project with its convener", async () => {
  const id = await begin();
  await expect(move(id, "GRANTED")).rejects.toMatchObject({ code: "conflict" });
  await expect(move(id, "SUBMITTED", "2027-02-02")).rejects.toMatchObject({
    fields: { on: expect.any(String) },
  });
  await expect(beginProject(db, world.own.editor, id)).rejects.toMatchObject({ code: "conflict" });
  await move(id, "SUBMITTED", "2027-01-30");
  await expect(move(id, "GRANTED", "2027-01-29")).rejects.toMatchObject({
    fields: { on: expect.any(String) },
  });
  await move(id, "GRANTED", "2027-02-01");
  await expect(move(id, "WITHDRAWN")).rejects.toMatchObject({ code: "conflict" });
  const stepId = (await find(id))!.steps[0]!.id;
  await expect(
    setStepDone(db, world.own.editor, { applicationId: id, stepId, done: true }),
  ).rejects.toMatchObject({ code: "conflict" });
  const projects = await Promise.all([
    beginProject(db, world.own.editor, id, NOW),
    beginProject(db, world.own.head, id, NOW),
  ]);
  expect(new Set(projects).size).toBe(1);
  expect(await findOwnProject(db, world.own.reader, projects[0])).toMatchObject({
    ...{ title: callInput.title, modality: "NORTH_SOUTH", sdgGoals: ["11", "12"] },
    partners: [{ name: callInput.convener, role: "FUNDING", country: { code: "FR" } }],
  });
  expect(await find(id)).toMatchObject({
    state: "GRANTED",
    moves: [{ state: "SUBMITTED", on: "2027-01-30" }, { state: "GRANTED" }],
    project: { id: projects[0] },
  });
  await expect(db.applicationMove.deleteMany({ where: { applicationId: id } })).rejects.toThrow();
});

it("one that was left can be begun again; the list goes by the closing", async () => {
  const soon = await begin(world.other.editor, { closesOn: "2027-02-20" });
  const later = await begin(world.other.editor, { closesOn: "2027-04-20" });
  await move(soon, "WITHDRAWN", "2027-02-01", world.other.editor);
  const { call } = (await find(soon, world.other.reader))!;
  const again = await beginApplication(db, world.other.editor, call.id, NOW);
  expect(again).not.toBe(soon);
  const ids = (await listApplications(db, world.other.reader, NOW)).map(({ id }) => id);
  expect(ids.at(-1)).toBe(later);
  expect(ids.slice(0, 2).toSorted()).toEqual([soon, again].toSorted());
});
