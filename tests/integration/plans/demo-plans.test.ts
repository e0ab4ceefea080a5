import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDemoAccounts } from "#lib/demo/load-demo-accounts.ts";
import { loadDemoPlans } from "#lib/demo/plans/load-demo-plans.ts";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { LISTED_KINDS } from "#lib/plans/items/item-kinds.ts";
import { schemaOfKind } from "#lib/plans/items/read-values.ts";
import { readContent } from "#lib/plans/reading/read-content.ts";
import { traceContent } from "#lib/plans/rules/trace.ts";
import { newStorage } from "../hand-over/pack-world.ts";

const db = getDatabase();
let storage: Awaited<ReturnType<typeof newStorage>>;
beforeAll(async () => {
  storage = await newStorage();
  await loadCatalogues(db);
  await db.installation.create({ data: { mode: "demo" } });
  await loadDemoAccounts(db);
});
afterAll(() => rm(storage.folder, { recursive: true }));

it("loads the four plans, and each value as its own form would take it", async () => {
  await loadDemoPlans(db, storage, "2026-11-21");
  for (const { id } of await db.plan.findMany()) {
    const content = await readContent(db, id);
    for (const kind of LISTED_KINDS) {
      for (const { id: _, ...values } of content[kind]) {
        expect(schemaOfKind(kind).parse(values)).toEqual(values);
      }
    }
  }
});

it("tells whole threads in the state's plan, and leaves something for the portal to point at", async () => {
  const { id } = await db.plan.findFirstOrThrow({
    where: { state: "ADOPTED", office: { stateCode: "14", municipality: null } },
  });
  const { objectives, orphans } = traceContent(await readContent(db, id));
  expect(objectives.filter(({ whole }) => whole).length).toBeGreaterThanOrEqual(3);
  expect(orphans.length).toBeGreaterThan(0);
});
