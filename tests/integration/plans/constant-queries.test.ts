import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, it } from "vitest";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { findPublished, listPublished } from "#lib/plans/adopting/public-plans.ts";
import { getItem } from "#lib/plans/editing/get-item.ts";
import { readHistory } from "#lib/plans/editing/read-history.ts";
import { countOffered } from "#lib/plans/editing/bring-commitments.ts";
import { beginQuarter } from "#lib/plans/progress/begin-quarter.ts";
import { listQuarters } from "#lib/plans/progress/list-quarters.ts";
import { findSent } from "#lib/plans/progress/public-progress.ts";
import { findQuarter } from "#lib/plans/progress/read-quarter.ts";
import { listRemoved } from "#lib/plans/reading/list-removed.ts";
import { beginReport } from "#lib/plans/reports/begin-report.ts";
import { findReportEdition, listReports } from "#lib/plans/reports/public-reports.ts";
import { findReport } from "#lib/plans/reports/read-report.ts";
import { findWholePlan } from "#lib/plans/reading/read-plan.ts";
import { addThread, createPlanWorld } from "#tests/support/plan-world.ts";

const db = getDatabase();
const SLUG = "tlaquepaque-jalisco";
const QUARTER = "2027-T1";
const TODAY = "2027-05-01";
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
  "the quarters of the office": () => listQuarters(counted, world.own.head, TODAY),
  "a quarter": () => findQuarter(counted, world.own.head, QUARTER),
  "a sent quarter": () => findSent(SLUG, QUARTER, undefined, counted),
  "a report being written": () => findReport(counted, world.own.head, "2027", TODAY),
  "the published reports": () => listReports(counted),
  "a published report": () => findReportEdition(SLUG, "2027", undefined, counted),
  "a published plan": () => findPublished(SLUG, undefined, counted),
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
  await beginQuarter(db, world.own.editor, QUARTER, TODAY);
  await beginReport(db, world.own.editor, "2027", TODAY);
  const before = await countEach();
  for (let n = 0; n < 20; n += 1) await addThread(db, world.own.editor);
  await adoptPlan(db, world.own.head, adoption, "2027-01-01");
  await beginQuarter(db, world.own.editor, QUARTER, TODAY);
  expect(await countEach()).toEqual(before);
  expect(before["any page of the plan"]).toBeLessThanOrEqual(15);
  expect(before["a published plan"]).toBeLessThanOrEqual(4);
});
