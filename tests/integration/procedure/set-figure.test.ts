import { beforeEach, expect, test } from "vitest";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import type { FIGURE_KEYS } from "#lib/procedure/figures.ts";
import { listFigures } from "#lib/procedure/list-figures.ts";
import { loadProcedure } from "#lib/procedure/load-procedure.ts";
import { setFigure } from "#lib/procedure/set-figure.ts";
import { withdrawFigure } from "#lib/procedure/withdraw-figure.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { move, PREVENTION, walkTo } from "#tests/support/walk-case.ts";

const db = getDatabase();
let world: World;

beforeEach(async () => {
  world ??= await createWorld(db);
});

const today = Temporal.Now.plainDateISO("America/Mexico_City");
const inDays = (days: number) => today.add({ days }).toString();
const BASIS = "Acuerdo de la Secretaría, DOF 12 de enero de 2026";

const asked = (changes: object = {}) => ({
  value: "12",
  legalBasis: BASIS,
  validFrom: inDays(1),
  ...changes,
});

const inForce = async (key: (typeof FIGURE_KEYS)[number], on: string) =>
  (await loadProcedure(db, await loadCalendar("sre", db))).rule(key, on).value;

const figure = async (key: (typeof FIGURE_KEYS)[number]) =>
  (await listFigures()).find((item) => item.key === key)!;

test("a new value applies from its day, and until its eve the former one does", async () => {
  await setFigure(world.admin, "response_days", asked({ validFrom: inDays(10) }));
  expect(await inForce("response_days", inDays(9))).toBe(10);
  expect(await inForce("response_days", inDays(10))).toBe(12);
  const { current, values } = await figure("response_days");
  expect(current).toMatchObject({ value: 10, validUntil: inDays(9), state: "current" });
  expect(values[0]).toMatchObject({ value: 12, legalBasis: BASIS, validUntil: null, state: "coming" });
  const [entry] = await db.auditEntry.findMany({ where: { stream: "catalogues" }, orderBy: { seq: "desc" } });
  expect(entry).toMatchObject({
    action: "procedure:set_figure",
    visibility: "ADMIN",
    detail: { key: "response_days", value: 12, legalBasis: BASIS, validFrom: inDays(10), formerValue: 10 },
  });
});

test("starting the portal again brings no former value back", async () => {
  await setFigure(world.admin, "notice_days", asked({ value: "15" }));
  await loadCatalogues(db);
  expect([await inForce("notice_days", inDays(0)), await inForce("notice_days", inDays(1))]).toEqual([
    10, 15,
  ]);
  expect((await figure("notice_days")).values).toHaveLength(2);
});

test("values set at once follow one another: one has no end, and each ends on the eve of the next", async () => {
  for (const start of [0, 10, 20, 30, 40]) {
    const days = [start + 3, start + 1, start + 2, start + 1].map(inDays);
    const set = await Promise.allSettled(
      days.map((validFrom) => setFigure(world.admin, "registration_days", asked({ validFrom }))),
    );
    const refused = set.filter((result) => result.status === "rejected");
    expect(refused.map(({ reason }) => reason.code)).toEqual(refused.map(() => "invalid"));
    const { values } = await figure("registration_days");
    const eves = values.map(({ validFrom }) =>
      Temporal.PlainDate.from(validFrom).subtract({ days: 1 }).toString(),
    );
    expect(values.map(({ validUntil }) => validUntil)).toEqual([null, ...eves.slice(0, -1)]);
  }
});

test.each([
  ["value", { value: "0" }],
  ["value", { value: "4" }],
  ["value", { value: "31" }],
  ["value", { value: "cinco" }],
  ["value", { value: "5.5" }],
  ["value", { value: "" }],
  ["legalBasis", { legalBasis: "  " }],
  ["legalBasis", { legalBasis: "porque sí" }],
  ["legalBasis", { legalBasis: "x".repeat(301) }],
  ["validFrom", { validFrom: inDays(-1) }],
  ["validFrom", { validFrom: inDays(0) }],
  ["validFrom", { validFrom: "2027-02-30" }],
  ["validFrom", { validFrom: "3000-01-01" }],
  ["validFrom", { validFrom: "" }],
])("%s is refused beside its field: %j", async (field, changes) => {
  const before = await figure("prevention_answer_days");
  const attempt = setFigure(world.admin, "prevention_answer_days", asked({ value: "6", ...changes }));
  await expect(attempt).rejects.toMatchObject({ code: "invalid", fields: { [field]: expect.any(String) } });
  expect(await figure("prevention_answer_days")).toEqual(before);
});

test("a value cannot begin before one that is already set, nor on its day", async () => {
  await setFigure(world.admin, "prevention_window_days", asked({ value: "5", validFrom: inDays(30) }));
  for (const validFrom of [inDays(2), inDays(30)]) {
    const attempt = setFigure(world.admin, "prevention_window_days", asked({ value: "6", validFrom }));
    await expect(attempt).rejects.toMatchObject({ fields: { validFrom: expect.any(String) } });
  }
});

test("only the administrator, and only the figures that exist", async () => {
  for (const actor of everyone(world).filter(({ role }) => role !== "admin")) {
    const attempt = setFigure(actor, "response_days", asked({ validFrom: inDays(60) }));
    await expect(attempt, actor.role).rejects.toMatchObject({ code: "not_found" });
    await expect(withdrawFigure(actor, "response_days", inDays(10)), actor.role).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await db.auditEntry.count({ where: { stream: `refusal:${actor.id}` } })).toBe(2);
  }
  await expect(setFigure(world.admin, "constructor", asked())).rejects.toMatchObject({ code: "not_found" });
  await expect(withdrawFigure(world.admin, "\u0000", inDays(1))).rejects.toMatchObject({ code: "not_found" });
});

test("a value is taken back before its day, once, and the former one has no end again", async () => {
  const before = await figure("registration_days");
  const validFrom = inDays(400);
  await setFigure(world.admin, "registration_days", asked({ value: "30", validFrom }));
  await expect(withdrawFigure(world.admin, "registration_days", inDays(399))).rejects.toMatchObject({
    code: "conflict",
  });
  const withdrawn = await Promise.allSettled(
    [1, 2].map(() => withdrawFigure(world.admin, "registration_days", validFrom)),
  );
  expect(withdrawn.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await figure("registration_days")).toEqual(before);
  const [entry] = await db.auditEntry.findMany({ where: { stream: "catalogues" }, orderBy: { seq: "desc" } });
  expect(entry).toMatchObject({
    action: "procedure:withdraw_figure",
    detail: { key: "registration_days", value: 30, validFrom },
  });
});

test("a value that rules is not taken back, nor the only one there was", async () => {
  const [first] = (await figure("notice_days")).values.slice(-1);
  await expect(withdrawFigure(world.admin, "notice_days", first!.validFrom)).rejects.toMatchObject({
    code: "conflict",
  });
  await setFigure(world.admin, "prevention_answer_days", asked({ value: "6" }));
  // Its day comes.
  await db.procedureRule.updateMany({
    where: { key: "prevention_answer_days", validUntil: null },
    data: { validFrom: dateColumn(inDays(0)) },
  });
  const ruling = withdrawFigure(world.admin, "prevention_answer_days", inDays(0));
  await expect(ruling).rejects.toMatchObject({ code: "conflict" });
});

test("an office is given at least the days of the figure to answer a prevention", async () => {
  const caseId = await walkTo(db, world, "referral");
  await db.procedureRule.updateMany({ where: { key: "prevention_answer_days" }, data: { value: 8 } });
  const prevent = (answerDays: number) =>
    move(db, caseId, "prevent", world.dgcp.officer, { ...PREVENTION, answerDays });
  await expect(prevent(7)).rejects.toMatchObject({
    code: "invalid",
    fields: { answerDays: expect.any(String) },
  });
  await prevent(8);
});
