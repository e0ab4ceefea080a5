import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, test } from "vitest";
import { readAgendaQuery } from "#lib/events/agenda-query.ts";
import { listAgenda, listFeed, listMonth } from "#lib/events/list-agenda.ts";
import { createEvent } from "#lib/events/save-event.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch, TYPED_EVENT } from "#tests/support/event-world.ts";

const db = getDatabase();
const NOW = dayOfMarch(10);
let world: World;
let asked = 0;
const counted = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
  log: [{ emit: "event", level: "query" }],
});
counted.$on("query", () => (asked += 1));

beforeAll(async () => {
  world = await createWorld(db);
  const { own, other } = world;
  await createPublicEvent(db, own.head, { title: "Foro de Tijuana" });
  await createPublicEvent(db, own.head, {
    ...{ title: "Gira por Berlín", kind: "gira", areas: ["turismo"], stateCode: "", countryCode: "DE" },
    sessions: [{ day: "2027-04-01", start: "00:30", endDay: "", end: "02:00", zone: "Europe/Berlin" }],
  });
  await createPublicEvent(db, other.head, { title: "Feria de Mérida", kind: "feria", stateCode: "31" });
  await createEvent(db, own.head, { ...TYPED_EVENT, title: "Un borrador" }, { at: NOW });
});

const filtersOf = (params: Record<string, string>) => {
  const { filters, ignored } = readAgendaQuery(params);
  expect(ignored).toEqual([]);
  return filters;
};
const listed = async (params: Record<string, string>) => {
  const { events } = await listAgenda(db, filtersOf(params), { page: 1, now: NOW });
  return events.map(({ title }) => title).toSorted();
};

test("each filter leaves what it says, and a draft is in none", async () => {
  expect(await listed({})).toEqual(["Feria de Mérida", "Foro de Tijuana", "Gira por Berlín"]);
  expect(await listed({ tipo: "feria" })).toEqual(["Feria de Mérida"]);
  expect(await listed({ tema: "turismo" })).toEqual(["Gira por Berlín"]);
  expect(await listed({ estado: "31" })).toEqual(["Feria de Mérida"]);
  expect(await listed({ pais: "de" })).toEqual(["Gira por Berlín"]);
  expect(await listed({ pais: "MX" })).toEqual(["Feria de Mérida", "Foro de Tijuana"]);
  expect(await listed({ oficina: world.other.head.officeId })).toEqual(["Feria de Mérida"]);
  expect(await listed({ q: "tijuana foro" })).toEqual(["Foro de Tijuana"]);
  expect(await listed({ q: "borrador" })).toEqual([]);
  expect(await listed({ desde: "2027-03-25" })).toEqual(["Gira por Berlín"]);
  expect(await listed({ tipo: "feria", estado: "02" })).toEqual([]);
});

test("a calendar follows the same filters, and a month has what begins in it by its own clocks", async () => {
  const feed = await listFeed(db, filtersOf({ oficina: world.other.head.officeId }), NOW);
  expect(feed.map(({ title }) => title)).toEqual(["Feria de Mérida"]);
  const months = await Promise.all(
    ["2027-03", "2027-04"].map((month) => listMonth(db, filtersOf({ pais: "DE" }), month)),
  );
  expect(months[1]!.map(({ title }) => title)).toEqual(["Gira por Berlín"]);
});

test("wrong filters are told, not obeyed", () => {
  const { filters, ignored } = readAgendaQuery({ estado: "99", mes: "2026-13", oficina: "x", desde: "ayer" });
  expect(Object.values(filters).every((value) => value === null)).toBe(true);
  expect(ignored).toHaveLength(4);
});

test("a list asks the same of the database however many events it has", async () => {
  const count = async () => {
    asked = 0;
    await listAgenda(counted, filtersOf({}), { page: 1, now: NOW });
    return asked;
  };
  await count();
  const few = await count();
  for (let index = 0; index < 5; index++) await createPublicEvent(db, world.own.head);
  expect(await count()).toBe(few);
});
