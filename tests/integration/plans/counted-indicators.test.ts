import { beforeAll, expect, it } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { countOwnIndicators } from "#lib/plans/counting/count-own-indicators.ts";
import { fillAllIndicators } from "#lib/plans/counting/fill-indicators.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { addMeasurement } from "#lib/plans/editing/add-measurement.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { measurementsInForce } from "#lib/plans/rules/traffic-light.ts";
import { createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
let world: Awaited<ReturnType<typeof createPlanWorld>>;
beforeAll(async () => void (world = await createPlanWorld(db)));

const counted = (countedBy: string, frequency: string) =>
  addItem(db, world.own.editor, "indicator", { name: `Cuenta de ${countedBy}`, countedBy, frequency });

async function measured(indicatorId: string) {
  const { content } = (await findWholePlan(db, world.own.head))!;
  return content.measurement.filter((each) => each.indicatorId === indicatorId);
}

let serial = 0;
function publish(registeredOn: string) {
  const day = new Date(registeredOn);
  return db.agreement.create({
    data: {
      ...{ number: `RAI-2027-${String(++serial).padStart(5, "0")}`, title: "Acuerdo", kind: "SISTER_TIE" },
      ...{ level: "MUNICIPAL", stateCode: "14", municipality: "Tlaquepaque", signingBody: "Ayuntamiento" },
      ...{ signedOn: day, signedPlace: "Lyon", inForceOn: day, validity: "INDEFINITE", registeredOn: day },
      ...{ languages: ["es"], publishedAt: null },
    },
  });
}
const publishAll = () =>
  db.$executeRaw`UPDATE agreements SET published_at = now() WHERE published_at IS NULL`;

it("measures the periods that have ended, once, and corrects what later turns out otherwise", async () => {
  const id = await counted("registered", "QUARTERLY");
  await publish("2027-02-10");
  await publishAll();
  await fillAllIndicators(db, "2027-06-30");
  expect(await measured(id)).toMatchObject([{ period: "2027-T1", value: "1", byName: "El portal" }]);
  await fillAllIndicators(db, "2027-06-30");
  expect(await measured(id)).toHaveLength(1);
  await publish("2027-03-31");
  await publishAll();
  expect(await countOwnIndicators(db, world.own.editor, "2027-07-01")).toBe(2);
  const all = await measured(id);
  expect(all.find(({ correctsId }) => correctsId === all[0]!.id)).toMatchObject({
    period: "2027-T1",
    value: "2",
  });
  expect(measurementsInForce(all)).toMatchObject([
    { period: "2027-T1", value: "2" },
    { period: "2027-T2", value: "0" },
  ]);
});

it("counts once when two ask at the same time", async () => {
  const id = await counted("filed", "YEARLY");
  await Promise.all([1, 2, 3].map(() => countOwnIndicators(db, world.own.editor, "2028-01-01")));
  expect(await measured(id)).toMatchObject([{ period: "2027", value: "0" }]);
});

it("is measured by nobody else, and waits until it is said how often", async () => {
  const id = await counted("inForce", "");
  await fillAllIndicators(db, "2029-01-01");
  expect(await measured(id)).toEqual([]);
  const typed = { indicatorId: id, period: "2027", value: "3", note: "", corrects: "" };
  await expect(addMeasurement(db, world.own.editor, typed)).rejects.toMatchObject({ code: "forbidden" });
  await expect(countOwnIndicators(db, world.own.reader, "2028-01-01")).rejects.toMatchObject({
    code: "forbidden",
  });
});
