import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { closePlan } from "#lib/plans/adopting/close-plan.ts";
import { closeConsultation, extendConsultation } from "#lib/plans/consultation/change-period.ts";
import { CONSULTATION_STREAM } from "#lib/plans/consultation/consultation-actions.ts";
import { endDueConsultations } from "#lib/plans/consultation/end-consultation.ts";
import { openConsultation } from "#lib/plans/consultation/open-consultation.ts";
import { findConsultation, listConsultations } from "#lib/plans/consultation/public-consultations.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { dayOfMarch, PERIOD, SLUG } from "#tests/support/consultation-world.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
const NOW = dayOfMarch(1);
let world: Awaited<ReturnType<typeof createPlanWorld>>;
beforeAll(async () => {
  world = await createPlanWorld(db);
});

const open = (change = {}, actor = world.own.head, now = NOW) =>
  openConsultation(db, actor, { ...PERIOD, ...change }, now);
const state = async () => (await db.plan.findUniqueOrThrow({ where: { id: world.planId } })).state;

it("is opened by the head, for days that can be, on a plan that says something", async () => {
  await expect(open({}, world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(open({}, world.dgcp.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(open({}, world.other.head)).rejects.toMatchObject({ code: "not_found" });
  for (const [field, value] of [
    ["about", " "],
    ["opensOn", "2027-02-28"],
    ["opensOn", "x"],
    ["closesOn", "2027-02-30"],
    ["closesOn", "2028-03-01"],
    ["questions", "1\n2\n3\n4\n5\n6"],
  ] as const) {
    await expect(open({ [field]: value })).rejects.toMatchObject({ fields: { [field]: expect.any(String) } });
  }
  await expect(open({ opensOn: "2027-03-21" })).rejects.toMatchObject({
    fields: { closesOn: expect.any(String) },
  });
  await expect(open()).rejects.toMatchObject({ message: expect.stringContaining("no dice nada") });
  expect(await state()).toBe("DRAFT");
  expect(await listConsultations(undefined, db)).toEqual([]);
});

it("freezes what is consulted, and of two that press at once one opens it", async () => {
  await addThread(db, world.own.editor);
  const answers = await Promise.allSettled([open(), open()]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await state()).toBe("CONSULTATION");
  await addItem(db, world.own.editor, "axis", { name: "Lo que se piensa después" });
  const found = (await findConsultation(SLUG, 1, db))!;
  expect(found.questions).toEqual(["¿Qué ciudad hermana falta?", "¿Qué quitaría?"]);
  expect(found.snapshot.content.objective).toHaveLength(1);
  expect(JSON.stringify(found)).not.toContain("Lo que se piensa después");
  await expect(db.$executeRawUnsafe("UPDATE plan_consultations SET about = 'x'")).rejects.toThrow(
    /no se cambia/,
  );
  await expect(db.$executeRawUnsafe("DELETE FROM plan_consultations")).rejects.toThrow(/no se cambia/);
});

it("keeps the plan from being adopted or closed until it is over", async () => {
  const adoption = { instrument: "OTHER", reference: "x", adoptedOn: "2027-03-01" };
  await expect(adoptPlan(db, world.own.head, adoption, "2027-03-20")).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("en consulta ciudadana"),
  });
  // Closing looks at the day it is pressed, and this period is of a year to come.
  await expect(closePlan(db, world.own.head)).rejects.toMatchObject({ code: "conflict" });
});

it("is extended by the head, later and with a reason that is told", async () => {
  const extend = (change = {}, actor = world.own.head, now = NOW) =>
    extendConsultation(db, actor, 1, { untilOn: "2027-03-25", reason: "Hubo puente.", ...change }, now);
  await expect(extend({}, world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(extend({}, world.other.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(extend({ untilOn: "2027-03-20" })).rejects.toMatchObject({
    fields: { untilOn: expect.any(String) },
  });
  await expect(extend({ reason: "" })).rejects.toMatchObject({ fields: { reason: expect.any(String) } });
  await extend();
  const { head, extensions } = (await findConsultation(SLUG, 1, db))!;
  expect(head.closesOn).toBe("2027-03-25");
  expect(extensions).toEqual([{ formerlyOn: "2027-03-20", untilOn: "2027-03-25", reason: "Hubo puente." }]);
  await expect(extend({ untilOn: "2027-03-30" }, world.own.head, dayOfMarch(26))).rejects.toMatchObject({
    code: "conflict",
  });
});

it("ends when its last day has passed in Mexico City, and its plan goes back to what it was", async () => {
  // 23:00 of the 25th in Mexico City is the 26th in UTC.
  await endDueConsultations(db, new Date("2027-03-26T05:00:00Z"));
  expect(await state()).toBe("CONSULTATION");
  await endDueConsultations(db, new Date("2027-03-26T06:00:00Z"));
  await endDueConsultations(db, new Date("2027-03-26T06:10:00Z"));
  expect(await state()).toBe("DRAFT");
  const { head } = (await findConsultation(SLUG, 1, db))!;
  expect(head).toMatchObject({ phase: "closed", closedOn: "2027-03-25", closeReason: "" });
  const trail = await db.auditEntry.findMany({
    where: { stream: CONSULTATION_STREAM },
    orderBy: { seq: "asc" },
  });
  expect(trail.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["consultation:open", world.own.head.id],
    ["consultation:extend", world.own.head.id],
    ["consultation:close", null],
  ]);
});

it("is closed earlier by the head with a reason, and the next one has the next number", async () => {
  const again = { opensOn: "2027-04-05", closesOn: "2027-04-20" };
  const on = new Date("2027-04-01T18:00:00Z");
  expect(await open(again, world.own.head, on)).toBe(2);
  const close = (reason: string, actor = world.own.head) => closeConsultation(db, actor, 2, { reason }, on);
  await expect(close("Sin luz", world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(close(" ")).rejects.toMatchObject({ fields: { reason: expect.any(String) } });
  await close("Se corregirá el diagnóstico antes.");
  await expect(close("Otra vez")).rejects.toMatchObject({ code: "conflict" });
  expect(await state()).toBe("DRAFT");
  expect(
    (await listConsultations(SLUG, db)).map(({ number, phase, closedOn }) => [number, phase, closedOn]),
  ).toEqual([
    [2, "closed", "2027-04-01"],
    [1, "closed", "2027-03-25"],
  ]);
  const adoption = { instrument: "OTHER", reference: "x", adoptedOn: "2027-04-01" };
  await adoptPlan(db, world.own.head, adoption, "2027-04-02");
  // One opened over a plan in force leaves it in force.
  expect(await open({ opensOn: "2027-04-02", closesOn: "2027-04-02" }, world.own.head, on)).toBe(3);
  // Its day passed and no job wrote it down: it does not stand in the way of another.
  const later = new Date("2027-04-03T18:00:00Z");
  expect(await open({ opensOn: "2027-04-03", closesOn: "2027-04-03" }, world.own.head, later)).toBe(4);
  await endDueConsultations(db, new Date("2027-04-09T18:00:00Z"));
  expect(await state()).toBe("ADOPTED");
});
