import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";
import { saveCountedAgreements, TODAY } from "./counted-by-hand.ts";

const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL! });
const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
let queries = 0;
db.$on("query", () => (queries += 1));

async function countQueries(state: string | null): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of TABLE_KEYS) {
    queries = 0;
    await TABLES[key].read(db, { today: TODAY, state });
    counts[key] = queries;
  }
  return counts;
}

test("each table is one query, with none, with few and with many agreements, of the country and of a state", async () => {
  const once = Object.fromEntries(TABLE_KEYS.map((key) => [key, 1]));
  expect(await countQueries(null)).toEqual(once);
  for (let round = 0; round < 8; round++) await saveCountedAgreements(db);
  expect(await countQueries(null)).toEqual(once);
  expect(await countQueries("14")).toEqual(once);
});
