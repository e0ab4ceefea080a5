import { expect, test } from "vitest";
import { diffSchema } from "#lib/database-server/diff-schema.ts";
import { migrate } from "#lib/database-server/migrate.ts";
import { createDatabase, dropDatabase } from "#lib/database-server/create-database.ts";
import { runSql } from "#lib/database-server/run-sql.ts";

const url = process.env.DATABASE_URL!;

test("the migrations make exactly what prisma/schema declares", async () => {
  expect(await diffSchema(url)).toBeNull();
});

test("two starts at once apply each migration one time", async () => {
  const fresh = `${url}_fresh`;
  await createDatabase(fresh);
  const applied = await Promise.all([migrate(fresh), migrate(fresh)]);
  const rows = await runSql<{ name: string }>(
    fresh,
    "SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1",
  );
  expect(rows.map((row) => row.name)).toEqual(applied.flat());
  expect(await migrate(fresh)).toEqual([]);
  await dropDatabase(fresh);
});
