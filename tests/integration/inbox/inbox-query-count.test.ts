import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";
import { findInboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import { parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";
import { searchInbox } from "#lib/cases/inbox/search-inbox.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { walkTo } from "#tests/support/walk-case.ts";
import { NOW } from "./inbox-world.ts";

const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL! });
const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
let queries = 0;
db.$on("query", () => (queries += 1));

const EVERY_FILTER = {
  vista: "mi-turno",
  q: "acuerdo lyon",
  turno: "dgcp",
  paso: "5",
  estado: "14",
  tipo: "cooperacion-especifica",
  persona: "nadie",
  desde: "2020-01-01",
  hasta: "2030-01-01",
  orden: "oficina",
  por_pagina: "100",
};

async function count(actor: Actor, params: Record<string, string>): Promise<[number, number]> {
  const desk = findInboxDesk(actor)!;
  const { filters } = parseInboxQuery(params, desk.side);
  await searchInbox(db, desk, filters, NOW);
  queries = 0;
  const { rows } = await searchInbox(db, desk, filters, NOW);
  return [queries, rows.length];
}

test("a page costs four queries with one case and with forty, with no filter and with all", async () => {
  const world: World = await createWorld(db);
  const actors = [world.own.head, world.dgcp.officer];
  await walkTo(db, world, "referral");
  const params: Record<string, string>[] = [{}, { por_pagina: "100" }, EVERY_FILTER];
  const asks = actors.flatMap((actor) => params.map((each) => [actor, each] as const));
  const ask = async () => {
    const answers = [];
    for (const [actor, each] of asks) answers.push(await count(actor, each));
    return answers;
  };
  const few = await ask();
  for (let more = 0; more < 39; more++) await walkTo(db, world, "referral");
  const many = await ask();
  expect(few.map(([asked]) => asked)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(many.map(([asked]) => asked)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(many.map(([, rows]) => rows)).toEqual([25, 40, 0, 25, 40, 40]);
});
