import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchPlaces } from "#lib/registry/search/search-agreements.ts";
import { createTermPlaces } from "#lib/registry/search/term-places.ts";
import { placesIn } from "#lib/registry/search/place-set.ts";
import { randomSource } from "#tests/unit/calendar/random.ts";
import { randomAgreement } from "./random-agreements.ts";
import { sampleAgreement, saveAgreement } from "./sample-agreement.ts";

const TODAY = "2026-11-23";
const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
  log: [{ emit: "event", level: "query" }],
});
/** Another program: what it writes is not known here but through the database. */
const other = createDatabase(process.env.DATABASE_URL!, 2);
let queries = 0;
db.$on("query", () => (queries += 1));
const random = randomSource(77);

const TITLES = ["salud y agua", "agua potable", "becas", "museos del agua", "salud"];
const save = () =>
  saveAgreement(other, {
    ...randomAgreement(random, TODAY),
    number: sampleAgreement().number,
    title: `Acuerdo de ${random.pick(TITLES)}`,
    text: random.pick(["", "Sobre el agua potable de la ciudad.", "Becas y museos."]),
    replacedBy: null,
  });

beforeAll(async () => {
  await loadCatalogues(db);
  for (let many = 0; many < 60; many += 1) await save();
});
afterAll(async () => {
  await Promise.all([db.$disconnect(), other.$disconnect()]);
});

const SEARCHES: Record<string, string>[] = [
  {},
  { q: "agua" },
  { q: '"agua potable"' },
  { q: "agua -potable" },
  { q: "becas or museos" },
  { q: "agua NL" },
  { q: "agau" },
  { q: "salud", orden: "antiguos" },
  { q: "agua", orden: "titulo" },
  { estado: "14", nivel: "estatal" },
  { q: "salud", vigencia: "vigente" },
  { q: "becas", vigencia: "por-vencer", pais: "FR" },
  { vigencia: "terminado" },
  { q: "agua", desde: "2022", hasta: "2025" },
];

async function searchAll(index: ReturnType<typeof createRegistryIndex>, today: string) {
  const found = [];
  for (const params of SEARCHES) {
    const { filters } = parseAgreementQuery({ ...params, por_pagina: "100" });
    const { places, facets, total, corrections } = await searchPlaces(index, filters, today);
    found.push({ params, places, facets, total, corrections });
  }
  return found;
}

test("what is kept in memory finds what a fresh reading finds, whatever another program did meanwhile", async () => {
  const index = createRegistryIndex(db);
  await searchAll(index, TODAY);
  for (let round = 0; round < 6; round += 1) {
    const id = await save();
    if (round % 2 === 1) {
      const published = await other.agreement.findFirst({
        where: { publishedAt: { not: null }, withdrawnAt: null, id: { not: id } },
        orderBy: { number: round % 4 === 1 ? "asc" : "desc" },
      });
      const by = { name: "Quien inscribe", officeKind: "CJA" as const };
      const when = { effectiveOn: "2026-06-01", registeredOn: "2026-06-10", at: new Date() };
      await recordActs(other, [
        { agreementId: published!.id, kind: "WITHDRAWAL", reason: "Se repitió.", author: by, ...when },
      ]);
    }
    expect(await searchAll(index, TODAY)).toEqual(await searchAll(createRegistryIndex(db), TODAY));
  }
});

test("on another day the status of each is that of the day, back and forth", async () => {
  const index = createRegistryIndex(db);
  for (const today of [TODAY, "2026-11-24", "2027-03-01", "2031-01-01", "2025-02-28", TODAY])
    expect(await searchAll(index, today)).toEqual(await searchAll(createRegistryIndex(db), today));
});

test("a search of known words asks only for the page's agreements", async () => {
  const index = createRegistryIndex(db);
  const columns = await index.read(TODAY);
  const known = { ...index, read: () => Promise.resolve(columns) };
  const { filters } = parseAgreementQuery({ q: "salud agua", estado: "14" });
  await searchPlaces(known, filters, TODAY);
  queries = 0;
  await searchPlaces(known, { ...filters, estado: "19" }, TODAY);
  expect(queries).toBe(0);
});

const AGUA = ["'agua'"];
const ROOM = 1000;

test("what was read while the registry changed serves its own search and no other", async () => {
  const places = createTermPlaces(db);
  const reading = places.read(AGUA, ROOM);
  await places.follow([1]);
  await reading;
  queries = 0;
  await places.read(AGUA, ROOM);
  expect(queries).toBe(1);
  await places.read(AGUA, ROOM);
  expect(queries).toBe(1);
});

test("after too many changes it begins anew, and after a failure too", async () => {
  const places = createTermPlaces(db);
  const before = [...placesIn((await places.read(AGUA, ROOM)).get(AGUA[0]!)!)];
  await places.follow(Array.from({ length: 60_000 }, (_, place) => place));
  queries = 0;
  expect([...placesIn((await places.read(AGUA, ROOM)).get(AGUA[0]!)!)]).toEqual(before);
  expect(queries).toBe(1);
  // No place of the database is as large: it refuses.
  await expect(places.follow([2 ** 40])).rejects.toThrow();
  await places.read(AGUA, ROOM);
  expect(queries).toBe(2);
});
