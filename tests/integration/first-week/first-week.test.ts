import { beforeAll, expect, it } from "vitest";
import { beginFirstWeek, readFirstWeek, tickTask } from "#lib/first-week/first-week.ts";
import { readFacts } from "#lib/first-week/read-facts.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { addMeasurement } from "#lib/plans/editing/add-measurement.ts";
import { createWholeDraft, everyone } from "#tests/support/case-world.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
const NOW = new Date("2026-11-21T18:00:00Z");
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let indicatorId: string;

beforeAll(async () => {
  world = await createPlanWorld(db);
  indicatorId = (await addThread(db, world.own.editor)).indicator;
});

const read = (actor = world.own.head) => readFirstWeek(db, actor, NOW);
const task = async (key: string) => (await read()).tasks.find((each) => each.key === key)!;

it("counts what is there, and ticks by itself what has nothing left", async () => {
  expect((await readFacts(db, world.own.reader, NOW)).cases).toEqual({
    waiting: 0,
    overdue: 0,
    nextDue: null,
  });
  expect(await task("cases")).toMatchObject({ done: true, tick: null });
  const id = await createWholeDraft(db, world);
  const late = await createWholeDraft(db, world);
  await db.caseFile.update({ where: { id }, data: { dueOn: dateColumn("2026-11-30") } });
  await db.caseFile.update({ where: { id: late }, data: { dueOn: dateColumn("2026-11-01") } });
  expect(await readFacts(db, world.own.head, NOW)).toMatchObject({
    cases: { waiting: 2, overdue: 1, nextDue: "2026-11-30" },
    plan: { adopted: false, unjudged: 1, unmeasured: 1, memberships: 0 },
    accounts: { withoutSecondFactor: 3 },
  });
  expect((await task("cases")).says).toBe(
    "2 expedientes esperan a la oficina. Uno ya venció. El más próximo vence el 30 de noviembre de 2026.",
  );
  expect((await task("indicators")).done).toBe(false);
  await addMeasurement(db, world.own.editor, {
    indicatorId,
    period: "2027",
    value: "5",
    note: "Reporte",
    corrects: "",
  });
  expect((await task("indicators")).done).toBe(true);
});

it("keeps who ticked and when, once, for the whole office; and begins again without marks", async () => {
  expect((await read()).begun).toBeNull();
  const tick = (ticked: boolean) => tickTask(db, world.own.editor, { task: "readPlan", ticked });
  await Promise.all([
    tick(true),
    tick(true),
    tickTask(db, world.own.head, { task: "readPlan", ticked: true }),
  ]);
  expect((await task("readPlan")).tick).toMatchObject({ byName: expect.stringContaining("Tlaquepaque") });
  expect(await db.firstWeek.count({ where: { officeId: world.own.head.officeId } })).toBe(1);
  expect((await readFirstWeek(db, world.other.head, NOW)).tasks.some(({ tick: mark }) => mark)).toBe(false);
  await tick(false);
  expect((await task("readPlan")).tick).toBeNull();
  await tick(true);
  await Promise.all([beginFirstWeek(db, world.own.head), beginFirstWeek(db, world.own.editor)]);
  expect((await task("readPlan")).tick).toBeNull();
  expect(await db.firstWeek.count({ where: { officeId: world.own.head.officeId, endedAt: null } })).toBe(1);
});

it("is of offices alone; a reader reads it, and an unknown task is none", async () => {
  for (const actor of everyone(world)) {
    const mark = () => tickTask(db, actor, { task: "readPlan", ticked: true });
    if (!actor.role.startsWith("office")) {
      await expect(read(actor), actor.role).rejects.toMatchObject({ code: "not_found" });
      await expect(mark(), actor.role).rejects.toMatchObject({ code: "not_found" });
    } else if (actor.role === "office_reader") {
      await read(actor);
      await expect(mark()).rejects.toMatchObject({ code: "forbidden" });
      await expect(beginFirstWeek(db, actor)).rejects.toMatchObject({ code: "forbidden" });
    } else await mark();
  }
  for (const unknown of ["", "toString", "x".repeat(100)])
    await expect(tickTask(db, world.own.head, { task: unknown, ticked: true })).rejects.toMatchObject({
      code: "not_found",
    });
});
