import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { addMeasurement } from "#lib/plans/editing/add-measurement.ts";
import { bringCommitments, countOffered } from "#lib/plans/editing/bring-commitments.ts";
import { findShownPlan, findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { measurementsInForce } from "#lib/plans/rules/traffic-light.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let indicatorId: string;
beforeAll(async () => {
  world = await createPlanWorld(db);
  indicatorId = (await addThread(db, world.own.editor)).indicator;
});

const measure = (change = {}, actor = world.own.editor) =>
  addMeasurement(db, actor, { indicatorId, period: "2027", value: "52", note: "", corrects: "", ...change });
const measurements = async () => (await findWholePlan(db, world.own.head))!.content.measurement;

it("keeps a wrong measurement beside the one that corrects it, which is corrected once", async () => {
  await measure();
  const [wrong] = await measurements();
  await measure({ value: "1,025.5", corrects: wrong!.id });
  await expect(measure({ value: "9", corrects: wrong!.id })).rejects.toMatchObject({ code: "conflict" });
  expect(await measurements()).toMatchObject([{ value: "52" }, { value: "1025.5", correctsId: wrong!.id }]);
  expect(measurementsInForce(await measurements())).toMatchObject([{ value: "1025.5" }]);
  await measure({ period: "2028", value: "7.25" });
  await measure({ period: "2028", value: "8" });
  const { measured } = (await findShownPlan(db, world.own.head))!.content;
  const { content: whole } = (await findWholePlan(db, world.own.head))!;
  expect(measured).toEqual(whole.measured.map(({ period, value }) => ({ indicatorId, period, value })));
  expect(measured).toMatchObject([{ value: "1025.5" }, { period: "2028", value: "8" }]);
  await expect(db.$executeRawUnsafe("UPDATE plan_measurements SET value = 1")).rejects.toThrow(
    /no se cambia/,
  );
  await expect(db.$executeRawUnsafe("DELETE FROM plan_measurements")).rejects.toThrow(
    /no se cambia ni se borra/,
  );
});

it.each([
  [{ period: "" }, "period"],
  [{ period: "2027-13" }, "period"],
  [{ value: "" }, "value"],
  [{ value: "muchas" }, "value"],
])("refuses %j", async (change, field) => {
  await expect(measure(change)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

it("is not for readers, other offices, or what is not an indicator of this plan", async () => {
  await expect(measure({}, world.own.reader)).rejects.toMatchObject({ code: "forbidden" });
  await expect(measure({}, world.other.head)).rejects.toMatchObject({ code: "not_found" });
  await expect(measure({ indicatorId: world.planId })).rejects.toMatchObject({ code: "not_found" });
  await expect(measure({ corrects: indicatorId })).rejects.toMatchObject({ code: "not_found" });
});

it("brings the published agreements of its own territory, once", async () => {
  const signed = new Date("2019-05-06");
  const write = (number: string, change = {}) =>
    db.agreement.create({
      data: {
        ...{ number, title: `Acuerdo ${number}`, kind: "SISTER_TIE", level: "MUNICIPAL", stateCode: "14" },
        ...{
          municipality: "Tlaquepaque",
          signingBody: "Ayuntamiento",
          signedOn: signed,
          signedPlace: "Lyon",
        },
        ...{ inForceOn: signed, validity: "INDEFINITE", registeredOn: signed, languages: ["es"], ...change },
      },
    });
  await write("RAI-2019-00001");
  await write("RAI-2019-00002", { municipality: "Zapopan" });
  await write("RAI-2019-00003", { level: "STATE", municipality: null });
  await db.$executeRaw`UPDATE agreements SET published_at = now()`;
  const published = await db.agreement.count({ where: { publishedAt: { not: null } } });
  expect(published).toBe(3);
  expect(await countOffered(db, world.own.editor)).toBe(1);
  expect(await bringCommitments(db, world.own.editor)).toBe(1);
  expect(await bringCommitments(db, world.own.editor)).toBe(0);
  expect((await findWholePlan(db, world.own.head))!.content.commitment.at(-1)).toMatchObject({
    ...{ agreementNumber: "RAI-2019-00001", kind: "SISTER_TIE", judgement: "" },
  });
});
