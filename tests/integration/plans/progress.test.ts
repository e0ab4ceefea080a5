import { createHash } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { closePlan } from "#lib/plans/adopting/close-plan.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { addMeasurement } from "#lib/plans/editing/add-measurement.ts";
import { createPlan } from "#lib/plans/editing/create-plan.ts";
import { saveItem } from "#lib/plans/editing/save-item.ts";
import { beginQuarter } from "#lib/plans/progress/begin-quarter.ts";
import { listQuarters } from "#lib/plans/progress/list-quarters.ts";
import { findSent, readSentQuarters } from "#lib/plans/progress/public-progress.ts";
import { findQuarter } from "#lib/plans/progress/read-quarter.ts";
import { sendQuarter } from "#lib/plans/progress/send-quarter.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
const SLUG = "tlaquepaque-jalisco";
const TODAY = "2027-04-10";
const NOW = new Date("2027-04-10T18:00:00Z");
const FIRST = "2027-T1";
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let thread: Awaited<ReturnType<typeof addThread>>;
beforeAll(async () => {
  world = await createPlanWorld(db);
  thread = await addThread(db, world.own.editor);
});

const begin = (actor = world.own.editor, period = FIRST) => beginQuarter(db, actor, period, TODAY);
const send = (actor = world.own.head, corrects = "", period = FIRST) =>
  sendQuarter(db, actor, { period, input: { corrects } }, NOW);
const read = async (period = FIRST) => (await findQuarter(db, world.own.reader, period))!;

async function say(values: object, which = 0, actor = world.own.editor): Promise<void> {
  const { id, revision } = (await read()).lines[which]!.item!;
  await saveItem(db, actor, { kind: "progress", id, revision, values });
}

it("is told of an adopted plan and of a quarter that has begun, and says why not otherwise", async () => {
  await expect(begin()).rejects.toMatchObject({ code: "invalid", message: expect.stringContaining("2027") });
  expect(await findQuarter(db, world.own.reader, FIRST)).toBeNull();
  const adoption = { instrument: "OTHER", reference: "Acta 1", adoptedOn: "2027-01-15" };
  await adoptPlan(db, world.own.head, adoption, "2027-01-15");
  await expect(begin(world.own.editor, "2027-T3")).rejects.toMatchObject({
    message: "El tercer trimestre de 2027 todavía no empieza: podrá escribirse desde el 1 de julio de 2027.",
  });
  await expect(begin(world.own.editor, "2026-T4")).rejects.toMatchObject({ code: "invalid" });
  for (const period of ["x", "2027-T5", "2027", "2027-S1"])
    await expect(begin(world.own.editor, period)).rejects.toMatchObject({ code: "not_found" });
  await expect(begin(world.own.reader)).rejects.toMatchObject({ code: "forbidden" });
  await expect(begin(world.dgcp.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(begin(world.other.head)).rejects.toMatchObject({ code: "invalid" });
});

it("opens once, whoever and however many open it at once", async () => {
  await Promise.all([begin(), begin(world.own.head), begin()]);
  await begin();
  expect((await read()).lines.map(({ subject, item }) => [subject.kind, item?.values.state])).toEqual([
    ["objective", ""],
    ["action", ""],
  ]);
});

it("is written by its office alone", async () => {
  const { id } = (await read()).lines[0]!.item!;
  const save = { kind: "progress", id, revision: 1, values: { state: "DONE" } } as const;
  await expect(saveItem(db, world.other.head, save)).rejects.toMatchObject({ code: "not_found" });
  await expect(saveItem(db, world.dgcp.head, save)).rejects.toMatchObject({ code: "not_found" });
  await expect(saveItem(db, world.own.reader, save)).rejects.toMatchObject({ code: "forbidden" });
  for (const wrong of ["x", world.planId, "00000000-0000-4000-8000-000000000000"])
    await expect(saveItem(db, world.own.editor, { ...save, id: wrong })).rejects.toMatchObject({
      code: "not_found",
    });
});

it("waits to be sent until every line is said, what was dropped explained and the money named", async () => {
  await expect(send(world.own.editor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(send()).rejects.toMatchObject({ message: expect.stringContaining("Falta decir") });
  await say({ state: "UNDER_WAY", text: "Se firmó con tres universidades." });
  await say({ state: "DROPPED", amount: "1,500.50" }, 1);
  await expect(send()).rejects.toMatchObject({ message: expect.stringMatching(/la razón.*la moneda/) });
  await say({ state: "LATE", currency: "MXN" }, 1);
  await begin(world.own.editor, "2027-T2");
  await expect(send(world.own.head, "", "2027-T2")).rejects.toMatchObject({
    message: expect.stringContaining("enviarlo cuando termine"),
  });
  expect(await readSentQuarters(db, world.planId)).toEqual([]);
});

it("is public once sent, with what was measured in it, and nobody changes it", async () => {
  const measure = (period: string, value: string) =>
    addMeasurement(db, world.own.editor, {
      ...{ indicatorId: thread.indicator, period, value },
      ...{ note: "Padrón", corrects: "" },
    });
  await measure("2027-02", "21");
  await measure("2027-05", "30");
  const [one, two] = await Promise.allSettled([send(), send()]);
  expect([one!.status, two!.status].sort()).toEqual(["fulfilled", "rejected"]);
  const found = (await findSent(SLUG, FIRST, undefined, db))!;
  expect(found.sent.content).toMatchObject({
    version: 1,
    lines: [
      { state: "UNDER_WAY", text: "Se firmó con tres universidades." },
      { state: "LATE", amount: "1500.5", currency: "MXN" },
    ],
    measurements: [{ indicator: "Becas otorgadas", period: "2027-02", value: "21" }],
  });
  expect(createHash("sha256").update(found.text).digest("hex")).toBe(found.sent.sha256);
  expect(found.text).not.toContain(world.own.head.name);
  for (const statement of [
    "UPDATE plan_progress_sendings SET corrects = 'x'",
    "DELETE FROM plan_progress_sendings",
    "TRUNCATE plan_progress_sendings",
    "DELETE FROM plan_progress",
  ])
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/no se cambia ni se borra/);
});

it("is corrected by another sending that says what it corrects, and keeps the former", async () => {
  await expect(send()).rejects.toMatchObject({ code: "conflict" });
  await say({ text: "Se firmó con dos universidades." });
  expect((await findSent(SLUG, FIRST, undefined, db))!.sent.number).toBe(1);
  await expect(send()).rejects.toMatchObject({ fields: { corrects: expect.any(String) } });
  expect(await send(world.own.head, "Eran dos universidades, no tres.")).toBe(2);
  const found = (await findSent(SLUG, FIRST, undefined, db))!;
  expect(found.all.map(({ number }) => number)).toEqual([2, 1]);
  expect(found.sent.content.lines[0]!.text).toContain("dos");
  expect((await findSent(SLUG, FIRST, "1", db))!.sent.content.lines[0]!.text).toContain("tres");
  expect(await findSent(SLUG, FIRST, "9", db)).toMatchObject({ isAsked: false, sent: { number: 2 } });
  expect(await findSent("yucatan", FIRST, undefined, db)).toBeNull();
  expect(await findSent(SLUG, "x", undefined, db)).toBeNull();
});

it("asks for what a later version brought, and goes on being told once the plan is closed", async () => {
  await addItem(db, world.own.editor, "objective", { text: "Otro objetivo, de la segunda versión" });
  await adoptPlan(db, world.own.head, { instrument: "OTHER", reference: "Acta 2", adoptedOn: TODAY }, TODAY);
  await expect(send(world.own.head, "Nada")).rejects.toMatchObject({
    message: expect.stringContaining("Falta decir"),
  });
  await closePlan(db, world.own.head);
  await createPlan(db, world.own.editor, { title: "El siguiente", firstYear: "2028", from: "nothing" });
  await begin();
  await say({ state: "NOT_STARTED" }, 2);
  expect(await send(world.own.head, "Se agrega el objetivo nuevo.")).toBe(3);
  expect(await listQuarters(db, world.own.reader, TODAY)).toMatchObject([
    { period: "2027-T2", lines: 2, sendings: 0, hasEnded: false },
    { period: FIRST, lines: 3, said: 3, sendings: 3, hasEnded: true },
  ]);
});
