import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { loadDemoConsultation } from "#lib/demo/consultation/load-demo-consultation.ts";
import { loadDemoAccounts } from "#lib/demo/load-demo-accounts.ts";
import { loadDemoPlans } from "#lib/demo/plans/load-demo-plans.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { findConsultation } from "#lib/plans/consultation/public-consultations.ts";
import { commentableSections } from "#lib/plans/consultation/section-keys.ts";
import { newStorage } from "../../hand-over/pack-world.ts";

const db = getDatabase();
let storage: Awaited<ReturnType<typeof newStorage>>;
beforeAll(async () => {
  storage = await newStorage();
  await loadCatalogues(db);
  await db.installation.create({ data: { mode: "demo" } });
  await loadDemoAccounts(db);
  await loadDemoPlans(db, storage, "2026-11-21");
});
afterAll(() => rm(storage.folder, { recursive: true }));

it("tells a consultation that is over, with its answers and what came of it", async () => {
  await loadDemoConsultation(db, "2026-11-21");
  const { head, snapshot, questions, comments, changes, summary } = (await findConsultation(
    "jalisco",
    1,
    db,
  ))!;
  expect(head).toMatchObject({ phase: "closed", opensOn: "2026-09-02", closedOn: "2026-10-07" });
  expect(comments.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, index) => index + 1));
  const keys = commentableSections(snapshot, questions).map(({ key }) => key);
  for (const { section, outcome } of comments) {
    expect(keys).toContain(section);
    expect(outcome).not.toBeNull();
  }
  expect([changes.length, summary !== ""]).toEqual([3, true]);
  expect(await db.plan.count({ where: { state: "ADOPTED" } })).toBe(1);
});
