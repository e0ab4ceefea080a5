import { afterAll, expect, test } from "vitest";
import { claimInstallation } from "#lib/cli/claim-installation.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { createTestDatabase } from "#tests/support/database.ts";

const opened: ReturnType<typeof createDatabase>[] = [];
async function openNew(label: string) {
  const db = createDatabase(await createTestDatabase(label));
  opened.push(db);
  return db;
}
afterAll(() => Promise.all(opened.map((db) => db.$disconnect())));

test("the first start says what a database is for, and the next ones agree", async () => {
  const db = await openNew("claim_same");
  await Promise.all([claimInstallation(db, "production"), claimInstallation(db, "production")]);
  expect(await db.installation.findMany()).toMatchObject([{ id: 1, mode: "production" }]);
});

test.each([
  ["demo", "production", "de demostración"],
  ["production", "demo", "de producción"],
] as const)("a database begun in %s is not served in %s", async (first, second, word) => {
  const db = await openNew(`claim_${first}`);
  await claimInstallation(db, first);
  await expect(claimInstallation(db, second)).rejects.toThrow(word);
  expect(await db.installation.findMany()).toMatchObject([{ mode: first }]);
});
