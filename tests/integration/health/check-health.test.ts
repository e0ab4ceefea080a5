import { afterAll, expect, test } from "vitest";
import { dropDatabase } from "#lib/database-server/create-database.ts";
import { checkHealth } from "#lib/health/check-health.ts";
import { getDatabase } from "#lib/kernel/db.ts";

afterAll(() => getDatabase().$disconnect());

test("well while the database answers, not well and without an exception once it is gone", async () => {
  expect(await checkHealth()).toEqual({ estado: "bien", baseDeDatos: "bien" });
  await dropDatabase(process.env.DATABASE_URL!);
  expect(await checkHealth()).toEqual({ estado: "mal", baseDeDatos: "mal" });
});
