import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, it } from "vitest";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { findPublished, listPublished } from "#lib/plans/adopting/public-plans.ts";
import { getItem } from "#lib/plans/editing/get-item.ts";
import { readHistory } from "#lib/plans/editing/read-history.ts";
import { countOffered } from "#lib/plans/editing/bring-commitments.ts";
import { listRemoved } from "#lib/plans/reading/list-removed.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
let asked = 0;
const counted = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
  log: [{ emit: "event", level: "query" }],
});
counted.$on("query", () => (asked += 1));

let world: Awaited<ReturnType<typeof createPlanWorld>>;
let objective: string;
beforeAll(async () => {
  world = await createPlanWorld(db);
  ({ objective } = await addThread(db, world.own.editor));
});

/** What each kind of page asks the database. */
const READS = {
  "any page of the plan": () => findWholePlan(counted, world.own.head),
  "an item": () => getItem(counted, world.planId, "objective", objective),
  "its history": () => readHistory(counted, world.planId, "objective", objective),
  "what was taken out": () => listRemoved(counted, world.planId),
  "what the registry offers": () => countOffered(counted, world.own.head),
  "the public list": () => listPublished(counted),
  "a published plan": () => findPublished("tlaquepaque-jalisco", undefined, counted),
} as const;

async function countEach(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, read] of Object.entries(READS)) {
    asked = 0;
    await read();
    counts[name] = asked;
  }
  return counts;
}

it("asks as much of a plan of two hundred items as of one with a single thread", async () => {
  const adoption = { instrument: "OTHER", reference: "x", adoptedOn: "2027-01-01" };
  await adoptPlan(db, world.own.head, adoption, "2027-01-01");
  const before = await countEach();
  for (let n = 0; n < 20; n += 1) await addThread(db, world.own.editor);
  await adoptPlan(db, world.own.head, adoption, "2027-01-01");
  expect(await countEach()).toEqual(before);
  expect(before["any page of the plan"]).toBeLessThanOrEqual(12);
  expect(before["a published plan"]).toBeLessThanOrEqual(2);
});
