import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";
import { findSessionAccount } from "#lib/accounts/find-session-account.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createWorld } from "#tests/support/case-world.ts";

const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL! });
const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
let queries = 0;
db.$on("query", () => (queries += 1));
// The program's own client, so that what it asks is counted.
Object.assign(globalThis, { portalDatabase: db });

test("knowing who asks costs each request one query", async () => {
  const { own } = await createWorld(db);
  queries = 0;
  const found = await findSessionAccount({
    accountId: own.head.id,
    sessionId: randomUUID(),
    epoch: 0,
    secondFactor: false,
  });
  expect(found?.actor).toEqual(own.head);
  expect(queries).toBe(1);
});
