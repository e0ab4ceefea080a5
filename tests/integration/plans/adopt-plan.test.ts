import { createHash } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { closePlan } from "#lib/plans/adopting/close-plan.ts";
import { diffSnapshots } from "#lib/plans/adopting/diff-snapshots.ts";
import { PLAN_STREAM } from "#lib/plans/adopting/plan-actions.ts";
import { findPublished, findVersionText, listPublished } from "#lib/plans/adopting/public-plans.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { createPlan } from "#lib/plans/editing/create-plan.ts";
import { setItemRemoved } from "#lib/plans/editing/remove-item.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { LISTED_KINDS } from "#lib/plans/items/item-kinds.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { traceContent } from "#lib/plans/rules/trace.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
const TODAY = "2027-03-01";
const ADOPTION = { instrument: "COUNCIL_AGREEMENT", reference: "Acta 14, punto 6", adoptedOn: "2027-02-26" };
const SLUG = "tlaquepaque-jalisco";
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let thread: Awaited<ReturnType<typeof addThread>>;
beforeAll(async () => {
  world = await createPlanWorld(db);
});

const adopt = (actor = world.own.head, change = {}) =>
  adoptPlan(db, actor, { ...ADOPTION, ...change }, TODAY);

it("is for the head alone, with its instrument, and for a plan that says something", async () => {
  await expect(adopt(world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(adopt(world.dgcp.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(adopt()).rejects.toMatchObject({
    code: "invalid",
    message: expect.stringContaining("sin objetivos"),
  });
  thread = await addThread(db, world.own.editor);
  for (const [field, value] of [
    ["instrument", "WORD"],
    ["reference", " "],
    ["adoptedOn", "2027-03-02"],
    ["adoptedOn", "x"],
  ] as const) {
    await expect(adopt(world.own.head, { [field]: value })).rejects.toMatchObject({
      fields: { [field]: expect.any(String) },
    });
  }
  expect(await listPublished(db)).toEqual([]);
});

it("publishes a copy that anyone can check and that later words do not touch", async () => {
  expect(await adopt()).toBe(1);
  const first = (await findPublished(SLUG, undefined, db))!;
  expect(first.snapshot.content.objective[0]).toMatchObject({ text: "Otorgar 120 becas de movilidad" });
  const text = (await findVersionText(SLUG, first.head.id, db))!;
  expect(createHash("sha256").update(text).digest("hex")).toBe(first.head.sha256);
  await expect(adopt()).rejects.toMatchObject({ code: "conflict" });

  await saveItem(db, world.own.editor, {
    kind: "objective",
    id: thread.objective,
    revision: 1,
    values: { targetValue: "150" },
  });
  await setItemRemoved(db, world.own.editor, { kind: "swot", id: thread.swot, removed: true });
  await addItem(db, world.own.editor, "axis", { name: "Otro eje" });
  expect(await findPublished(SLUG, first.head.id, db)).toMatchObject({ snapshot: first.snapshot });

  expect(await adopt()).toBe(2);
  const second = (await findPublished(SLUG, undefined, db))!;
  expect(second.versions.map(({ number }) => number)).toEqual([2, 1]);
  expect(
    diffSnapshots(first.snapshot, second.snapshot).map(({ kind, what, fields }) => [kind, what, fields]),
  ).toEqual([
    ["swot", "removed", []],
    ["axis", "added", []],
    ["objective", "changed", ["swotIds", "targetValue"]],
  ]);
});

it("shows the public no draft, and no contact of anybody", async () => {
  await createPlan(db, world.other.head, {
    title: "El borrador de otra",
    firstYear: "2027",
    from: "nothing",
  });
  await saveItem(db, world.own.editor, {
    kind: "actor",
    id: thread.actor,
    revision: 1,
    values: { contact: "33 1234", role: "Anfitriona" },
  });
  await adopt();
  const published = (await findPublished(SLUG, undefined, db))!;
  expect(JSON.stringify(published)).not.toContain("33 1234");
  expect(await listPublished(db)).toMatchObject([{ slug: SLUG }]);
  expect(await findPublished("yucatan", undefined, db)).toBeNull();
  expect(await findVersionText(SLUG, "x", db)).toBeNull();
});

it("is never changed nor deleted, by anybody, and neither is the memory of a plan", async () => {
  for (const table of ["plan_versions", "plan_edits"]) {
    await expect(db.$executeRawUnsafe(`DELETE FROM ${table}`)).rejects.toThrow(/no se cambia ni se borra/);
    await expect(db.$executeRawUnsafe(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(
      /no se cambia ni se borra/,
    );
  }
  await expect(db.$executeRawUnsafe("UPDATE plan_versions SET number = 9")).rejects.toThrow(/no se cambia/);
  await expect(db.$executeRawUnsafe("UPDATE plan_edits SET by_name = 'x'")).rejects.toThrow(/no se cambia/);
  await expect(db.$executeRawUnsafe("DELETE FROM plan_axes")).rejects.toThrow(/no se cambia ni se borra/);
});

it("closes for good, and the next plan begins from its copy with its ties and its years", async () => {
  await expect(closePlan(db, world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  const before = (await findWholePlan(db, world.own.head))!;
  await closePlan(db, world.own.head);
  expect(await findWholePlan(db, world.own.head)).toBeNull();
  const late = saveItem(db, world.own.editor, {
    kind: "axis",
    id: thread.axis,
    revision: 1,
    values: { name: "Tarde" },
  });
  await expect(late).rejects.toMatchObject({ code: "not_found" });

  await createPlan(db, world.own.head, { title: "El siguiente", firstYear: "2030", from: "previous" });
  const next = (await findWholePlan(db, world.own.head))!;
  expect(next).toMatchObject({ state: "DRAFT", firstYear: 2030, values: { title: "El siguiente" } });
  for (const kind of LISTED_KINDS.filter((each) => each !== "evidence")) {
    expect(next.content[kind]).toHaveLength(before.content[kind].length);
  }
  expect(next.content.measurement).toEqual([]);
  expect(next.content.action[0]).toMatchObject({ startsOn: "2030-02-01", endsOn: "2032-11-30" });
  expect(next.content.actionYear[0]).toMatchObject({ year: "2030", amount: "250000.5" });
  expect(next.content.target[0]).toMatchObject({ period: "2030" });
  expect(next.content.objective[0]).toMatchObject({ dueOn: "2032-12-01", baseYear: "2026" });
  const [one] = traceContent(next.content).objectives;
  expect(one).toMatchObject({
    axisId: next.content.axis[0]!.id,
    actions: [{ yearIds: [next.content.actionYear[0]!.id] }],
  });
  const trail = await db.auditEntry.findMany({ where: { stream: PLAN_STREAM }, orderBy: { seq: "asc" } });
  expect(trail.map(({ action, actorId }) => [action, actorId])).toEqual([
    ...[1, 2, 3].map(() => ["plan:adopt", world.own.head.id]),
    ["plan:close", world.own.head.id],
  ]);
  // The public still reads what was adopted.
  expect(await findPublished(SLUG, undefined, db)).toMatchObject({ head: { number: 3 } });
});
