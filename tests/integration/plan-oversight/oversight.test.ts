import { PrismaPg } from "@prisma/adapter-pg";
import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { addComment, readThread } from "#lib/plan-oversight/comments.ts";
import { readPlansQuery, selectPlans } from "#lib/plan-oversight/plans-query.ts";
import { readAllPlans } from "#lib/plan-oversight/read-all-plans.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { addItem } from "#lib/plans/editing/add-item.ts";
import { addMeasurement } from "#lib/plans/editing/add-measurement.ts";
import { everyone } from "#tests/support/case-world.ts";
import { addThread, beginPlan, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const SECRET = "Lo que nadie debe leer todavía";
let world: Awaited<ReturnType<typeof createPlanWorld>>;
let indicatorId: string;

const rowOf = async (officeId: string, today = "2027-03-01") =>
  (await readAllPlans(db, today)).find((row) => row.officeId === officeId)!;

beforeAll(async () => {
  world = await createPlanWorld(db);
  indicatorId = (await addThread(db, world.own.editor)).indicator;
});

it("says of a draft that there is one, and nothing else", async () => {
  await addItem(db, world.own.editor, "axis", { name: SECRET });
  const rows = await readAllPlans(db, "2027-03-01");
  expect(await rowOf(world.own.head.officeId)).toMatchObject({ state: "DRAFT", adopted: null, comments: 0 });
  expect(await rowOf(world.other.head.officeId)).toMatchObject({ state: null, adopted: null });
  expect(JSON.stringify(rows)).not.toContain("Plan de prueba");
  expect(rows.map(({ office }) => office)).not.toContain("DGCP");
});

it("tells how alive the adopted version is, with what was measured since and not what was found", async () => {
  await adoptPlan(
    db,
    world.own.head,
    { instrument: "OTHER", reference: "1", adoptedOn: "2027-01-15" },
    "2027-02-01",
  );
  await addItem(db, world.own.editor, "axis", { name: `${SECRET} después` });
  const before = await rowOf(world.own.head.officeId);
  expect(before.adopted).toMatchObject({
    number: 1,
    adoptedOn: "2027-01-15",
    due: 0,
    sinceMeasured: null,
    actions: 1,
  });
  const later = await rowOf(world.own.head.officeId, "2030-01-01");
  expect(later.adopted).toMatchObject({ due: 1, measured: 0, pastActions: 1 });
  await addMeasurement(db, world.own.editor, {
    indicatorId,
    period: "2027",
    value: "987654",
    note: "x",
    corrects: "",
  });
  const rows = await readAllPlans(db, "2030-01-01");
  const { adopted } = rows.find(({ officeId }) => officeId === world.own.head.officeId)!;
  expect(adopted).toMatchObject({ due: 1, measured: 1, orphans: before.adopted!.orphans });
  expect(adopted!.sinceMeasured).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain("987654");
  expect(JSON.stringify(rows)).not.toContain(`${SECRET} después`);
});

it("filters and orders by the address, and says what it did not understand", async () => {
  const rows = await readAllPlans(db, "2030-01-01");
  const ask = (params: Record<string, string>) => {
    const { filters, ignored } = readPlansQuery(params);
    return { ignored, offices: selectPlans(rows, filters).map(({ officeId }) => officeId) };
  };
  expect(ask({ plan: "adoptado" }).offices).toEqual([world.own.head.officeId]);
  expect(ask({ estado: "31" }).offices).toEqual([world.other.head.officeId]);
  expect(ask({ atencion: "acciones-pasadas", q: "TLAQUEPAQUE" }).offices).toEqual([world.own.head.officeId]);
  expect(ask({ orden: "medicion" }).offices[0]).toBe(world.own.head.officeId);
  expect(ask({ orden: "-medicion" }).offices[0]).toBe(world.own.head.officeId);
  expect(ask({ orden: "-oficina" }).offices).toEqual(ask({}).offices.toReversed());
  expect(ask({ plan: "x", orden: "toString", estado: "99" }).ignored).toHaveLength(3);
});

it("asks the same of the database for one plan and for many", async () => {
  let asked = 0;
  const counted = new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
    log: [{ emit: "event", level: "query" }],
  });
  counted.$on("query", () => (asked += 1));
  await readAllPlans(counted, "2027-03-01");
  const one = asked;
  await beginPlan(db, world.other.editor);
  await addThread(db, world.other.editor);
  await adoptPlan(
    db,
    world.other.head,
    { instrument: "OTHER", reference: "1", adoptedOn: "2027-01-15" },
    "2027-02-01",
  );
  asked = 0;
  await readAllPlans(counted, "2027-03-01");
  expect(asked).toBe(one);
  expect(one).toBe(3);
  await counted.$disconnect();
});

it("keeps what both sides say, once, and tells the other", async () => {
  const { officeId } = world.own.head;
  const comment = (actor = world.dgcp.officer, text = "Falta la línea base.", key: string = randomUUID()) =>
    addComment(db, actor, { officeId, key, input: { text } });
  const key = randomUUID();
  await Promise.all([
    comment(world.dgcp.officer, "Falta la línea base.", key),
    comment(world.dgcp.officer, "Falta la línea base.", key),
  ]);
  const told = await db.notice.findMany({
    where: { eventKey: { startsWith: "plan-comment:" } },
    select: { userId: true },
  });
  expect(told.map(({ userId }) => userId).sort()).toEqual([world.own.editor.id, world.own.head.id].sort());
  await comment(world.own.editor, "Ya está en la versión 2.");
  expect(await db.notice.count({ where: { userId: world.dgcp.officer.id } })).toBe(1);
  expect(await db.notice.count({ where: { userId: world.dgcp.head.id } })).toBe(0);
  const thread = await readThread(db, world.own.reader, officeId);
  expect(thread.comments.map(({ side }) => side)).toEqual(["DGCP", "OFFICE"]);
  expect(await rowOf(officeId)).toMatchObject({ comments: 2, answered: true });
  await expect(db.planRemark.updateMany({ data: { text: "otra cosa" } })).rejects.toThrow(/no se cambia/);
  await expect(comment(world.own.reader)).rejects.toMatchObject({ code: "forbidden" });
  await expect(comment(world.dgcp.officer, "  ")).rejects.toMatchObject({ code: "invalid" });
  await expect(comment(world.dgcp.officer, "x".repeat(4001))).rejects.toMatchObject({ code: "invalid" });
});

it("is a thread of the DGCP and the office, and of nobody else; there is none of a plan that nobody adopted", async () => {
  const { officeId } = world.own.head;
  for (const actor of everyone(world)) {
    const isIn = actor.officeId === officeId || actor.role.startsWith("dgcp");
    if (isIn) await readThread(db, actor, officeId);
    else {
      await expect(readThread(db, actor, officeId), actor.role).rejects.toMatchObject(GONE);
      await expect(
        addComment(db, actor, { officeId, key: "", input: { text: "x" } }),
        actor.role,
      ).rejects.toMatchObject(GONE);
    }
  }
  for (const bad of ["", "x", randomUUID(), world.parent.head.officeId])
    await expect(readThread(db, world.dgcp.head, bad)).rejects.toMatchObject(GONE);
});
