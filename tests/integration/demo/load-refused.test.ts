import { rm } from "node:fs/promises";
import { afterAll, expect, test } from "vitest";
import { loadDemoData } from "#lib/demo/load-demo-data.ts";
import { saveAgreement, sampleAgreement } from "../registry/sample-agreement.ts";
import { createInstallation, createOwnStorage } from "./demo-database.ts";

const NOW = new Date("2026-11-23T15:00:00Z");
const storage = await createOwnStorage();
afterAll(() => rm(storage, { recursive: true, force: true }));

const countAll = async (db: Awaited<ReturnType<typeof createInstallation>>) => ({
  offices: await db.office.count(),
  users: await db.user.count(),
  agreements: await db.agreement.count(),
  cases: await db.caseFile.count(),
  entries: await db.auditEntry.count(),
  installations: await db.installation.count(),
});
const NOTHING = { offices: 0, users: 0, agreements: 0, cases: 0, entries: 0, installations: 0 };

test("a database of production takes no invented data", async () => {
  const db = await createInstallation("production");
  await db.installation.create({ data: { mode: "production" } });
  await expect(loadDemoData(db, NOW)).rejects.toThrow("not one of a demonstration");
  expect(await countAll(db)).toEqual({ ...NOTHING, installations: 1 });
  await db.$disconnect();
});

test("what fails half-way leaves nothing", async () => {
  const db = await createInstallation("halfway");
  // The number that some agreement of the demonstration will want.
  const blocking = sampleAgreement({ number: "RAI-2010-00003", signedOn: "2010-01-11" });
  await saveAgreement(db, blocking);
  await expect(loadDemoData(db, NOW)).rejects.toThrow();
  expect(await countAll(db)).toEqual({ ...NOTHING, agreements: 1 });
  await db.$disconnect();
});
