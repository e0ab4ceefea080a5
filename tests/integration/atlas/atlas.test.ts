import { PrismaPg } from "@prisma/adapter-pg";
import { beforeAll, expect, it } from "vitest";
import { GET as getCsv } from "#app/api/atlas.csv/route.ts";
import { readAtlasQuery } from "#lib/atlas/atlas-query.ts";
import { readAtlas } from "#lib/atlas/read-atlas.ts";
import { readCountry } from "#lib/atlas/read-country.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { createNotice } from "#lib/partner-notices/save-notice.ts";
import { publishNotice } from "#lib/partner-notices/publish-notice.ts";
import { publishCall } from "#lib/calls/publish-call.ts";
import { createCall } from "#lib/calls/save-call.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent } from "#tests/support/event-world.ts";
import { callInput } from "#tests/support/sample-call.ts";
import { noticeInput } from "#tests/support/sample-notice.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const NOW = new Date("2027-03-01T18:00:00Z");
let world: World;
let asked = 0;
const counted = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
  log: [{ emit: "event", level: "query" }],
});
counted.$on("query", () => (asked += 1));

const LYON = { name: "Ciudad de Lyon", type: "GOVERNMENT" as const, countryCode: "FR", place: "Lyon" };
const TURIN = { name: "Ciudad de Turín", type: "GOVERNMENT" as const, countryCode: "IT", place: "Turín" };
const BANK = { name: "Banco", type: "INTERNATIONAL_ORGANIZATION" as const, countryCode: null, place: "" };

beforeAll(async () => {
  world = await createWorld(db);
  const save = (changes: Parameters<typeof sampleAgreement>[0]) =>
    saveAgreement(db, sampleAgreement(changes));
  await save({ kind: "SISTER_TIE", signedOn: "1999-05-01", counterparts: [LYON] });
  // Two counterparts of the same city are one tie with it.
  await save({ signedOn: "2005-05-01", counterparts: [LYON, { ...LYON, name: "Universidad" }] });
  await save({ signedOn: "2005-06-01", counterparts: [LYON, TURIN], stateCode: "31" });
  await save({ signedOn: "2001-01-01", validity: "FIXED", endsOn: "2003-12-31", counterparts: [TURIN] });
  await save({ signedOn: "2010-01-01", terminatedOn: "2011-12-31", counterparts: [TURIN] });
  await save({ signedOn: "2010-01-01", counterparts: [BANK] });
  await save({ signedOn: "1990-01-01", published: false });
  await save({ signedOn: "1991-01-01", withdrawnOn: "2020-01-01" });
});

const read = async (params: Record<string, string> = {}) =>
  (await readAtlas(db, readAtlasQuery(params).filters, NOW)).atlas;
const summary = async (params: Record<string, string> = {}) => {
  const { sisters, others, unregistered, withoutCountry, countries } = await read(params);
  const places = countries.map(({ code, ...one }) => [code, one.sisters, one.others, one.unregistered]);
  return { total: [sisters, others, unregistered], withoutCountry, places };
};

it("counts an agreement once in each country and city, and what is of no country apart", async () => {
  expect(await summary()).toEqual({
    ...{ total: [1, 3, 0], withoutCountry: 1 },
    places: [
      ["FR", 1, 2, 0],
      ["IT", 0, 1, 0],
    ],
  });
  const { countries, firstYear, lastYear, day } = await read();
  expect(countries[0]!.cities).toMatchObject([{ name: "Lyon", sisters: 1, others: 2 }]);
  expect([firstYear, lastYear, day]).toEqual([1999, 2027, "2027-03-01"]);
});

it("shows each year as it ended, by the dates of each agreement", async () => {
  expect((await summary({ anio: "1998" })).total).toEqual([0, 0, 0]);
  expect((await summary({ anio: "2002" })).places).toEqual([
    ["FR", 1, 0, 0],
    ["IT", 0, 1, 0],
  ]);
  expect((await summary({ anio: "2003" })).places).toEqual([
    ["FR", 1, 0, 0],
    ["IT", 0, 1, 0],
  ]);
  expect((await summary({ anio: "2004" })).places).toEqual([["FR", 1, 0, 0]]);
  expect((await summary({ anio: "2010" })).places).toEqual([
    ["FR", 1, 2, 0],
    ["IT", 0, 2, 0],
  ]);
  // The day of a termination is no longer in force.
  expect((await summary({ anio: "2011" })).places).toEqual((await summary()).places);
});

it("narrows by each of its filters", async () => {
  expect((await summary({ estado: "31" })).places).toEqual([
    ["FR", 0, 1, 0],
    ["IT", 0, 1, 0],
  ]);
  expect(await summary({ pais: "IT" })).toEqual({
    ...{ total: [0, 1, 0], withoutCountry: 0, places: [["IT", 0, 1, 0]] },
  });
  expect((await summary({ region: "asia" })).places).toEqual([]);
  expect((await summary({ tipo: "hermanamiento" })).places).toEqual([["FR", 1, 0, 0]]);
  expect((await summary({ vitalidad: "activo" })).places).toEqual([]);
});

it("adds the sister ties that their offices share, and none that they do not", async () => {
  const tie = {
    ...{ officeId: world.own.head.officeId, name: "Hermanas", counterpartName: "Ciudad de Turín" },
    ...{
      counterpartType: "GOVERNMENT" as const,
      countryCode: "IT",
      city: "Turín",
      level: "MUNICIPAL" as const,
    },
    ...{ municipality: "Tlaquepaque", originKind: "COUNCIL_RESOLUTION" as const },
    ...{ originOn: dateColumn("2000-01-01"), originPrecision: "YEAR" as const, isAgreement: false },
    ...{ agreementReason: "Es una declaración.", updatedBy: "nadie" },
  };
  const { id } = await db.tie.create({ data: tie, select: { id: true } });
  expect((await summary()).total).toEqual([1, 3, 0]);
  await db.tie.update({ where: { id }, data: { sharedAt: NOW } });
  expect(await summary()).toMatchObject({
    total: [1, 3, 1],
    places: [
      ["FR", 1, 2, 0],
      ["IT", 0, 1, 1],
    ],
  });
  expect((await summary({ anio: "1999" })).total).toEqual([1, 0, 0]);
  expect((await summary({ estado: "31" })).total).toEqual([0, 1, 0]);
  // It was signed long ago and nothing was noted since.
  expect((await summary({ vitalidad: "dormido" })).places).toEqual([["IT", 0, 0, 1]]);
  expect((await summary({ tipo: "universidades" })).total).toEqual([0, 0, 0]);
  const answer = await getCsv(new Request("http://localhost:3000/api/atlas.csv?pais=IT"));
  const [header, line] = (await answer.text()).split("\r\n");
  expect(header).toContain("pais,nombre,region,ciudad,longitud,latitud");
  expect(line).toMatch(/^IT,Italia,europa,Turín,.*,0,1,1,2$/);
});

it("asks as much of many as of few, whatever is asked", async () => {
  const id = await createNotice(db, world.own.head, { ...noticeInput, countries: "FR", regions: "" }, NOW);
  await publishNotice(db, world.own.head, id, NOW);
  const count = async (params: Record<string, string>) => {
    asked = 0;
    const { filters } = readAtlasQuery(params);
    await readAtlas(counted, filters, NOW);
    const atlas = asked;
    asked = 0;
    await readCountry(counted, "FR", { filters, page: 1 }, NOW);
    return [atlas, asked];
  };
  const before = await count({});
  expect(await count({ anio: "2010", estado: "14", region: "europa" })).toEqual(before);
  for (let n = 0; n < 30; n += 1) {
    await saveAgreement(db, sampleAgreement({ counterparts: [{ ...LYON, place: `Ciudad ${n}` }] }));
    const other = await createNotice(db, world.other.head, { ...noticeInput, countries: "FR" }, NOW);
    await publishNotice(db, world.other.head, other, NOW);
  }
  expect(await count({})).toEqual(before);
  await counted.$disconnect();
  const { agreements, notices, atlas } = await readCountry(
    db,
    "FR",
    { filters: readAtlasQuery({}).filters, page: 99 },
    NOW,
  );
  expect([agreements.total, agreements.page, agreements.rows.length]).toEqual([33, 2, 13]);
  expect(notices).toHaveLength(31);
  expect(atlas.countries.map(({ code }) => code)).toEqual(["FR"]);
});

const PERU = { name: "Cusco", type: "GOVERNMENT" as const, countryCode: "PE", place: "Cusco" };

it("counts an agreement from its first day on, and one that renews itself beyond its term", async () => {
  const renewed = { validity: "AUTOMATIC_RENEWAL" as const, endsOn: "2018-12-31" };
  const counterparts = [PERU, { ...PERU, name: "Lima", place: "Lima" }];
  await saveAgreement(db, sampleAgreement({ signedOn: "2015-12-31", ...renewed, counterparts }));
  const ofYear = async (anio: string) => (await summary({ pais: "PE", anio })).total;
  expect(await ofYear("2014")).toEqual([0, 0, 0]);
  for (const anio of ["2015", "2019", "2027"]) expect(await ofYear(anio), anio).toEqual([0, 1, 0]);
  // With two cities of a country it is one agreement with the country.
  expect((await summary({ pais: "PE" })).places).toEqual([["PE", 0, 1, 0]]);
});

it("a counterpart in Mexico is of no country abroad", async () => {
  const home = { name: "Universidad", type: "PRIVATE" as const, countryCode: "MX", place: "Puebla" };
  const before = await read();
  await saveAgreement(db, sampleAgreement({ counterparts: [home, LYON] }));
  const after = await read();
  expect(after.others).toBe(before.others + 1);
  expect(after.countries.map(({ code }) => code)).toEqual(before.countries.map(({ code }) => code));
});

it("a registered tie that its office shares is counted once, and found by its vitality", async () => {
  const ghent = { ...LYON, name: "Ciudad de Gante", countryCode: "BE", place: "Gante" };
  const signed = { kind: "SISTER_TIE", signedOn: "2027-01-15", municipality: "Tlaquepaque" } as const;
  const agreementId = await saveAgreement(db, sampleAgreement({ ...signed, counterparts: [ghent] }));
  const { officeId } = world.own.head;
  await db.tie.create({ data: { officeId, agreementId, sharedAt: NOW, updatedBy: "nadie" } });
  const once = { total: [1, 0, 0], places: [["BE", 1, 0, 0]] };
  expect(await summary({ pais: "BE" })).toMatchObject(once);
  expect(await summary({ pais: "BE", vitalidad: "activo" })).toMatchObject(once);
  expect((await summary({ pais: "BE", vitalidad: "dormido" })).total).toEqual([0, 0, 0]);
});

it("the page of a country has what is open and is of it, with the events of a year", async () => {
  for (const [title, change] of [
    ["Para holandeses", { countries: "NL" }],
    ["Para suecos", { countries: "SE" }],
    ["Para holandeses, vencido", { countries: "NL", validUntil: "2027-03-10" }],
  ] as const) {
    const id = await createNotice(db, world.own.head, { ...noticeInput, regions: "", title, ...change }, NOW);
    await publishNotice(db, world.own.head, id, NOW);
  }
  for (const [title, change] of [
    ["De los Países Bajos", { countryCode: "NL" }],
    ["De Suecia", { countryCode: "SE" }],
    ["De los Países Bajos, cerrada", { countryCode: "NL", closesOn: "2027-03-10" }],
  ] as const) {
    const id = await createCall(db, world.dgcp.officer, { ...callInput, title, ...change }, NOW);
    await publishCall(db, world.dgcp.officer, id, NOW);
  }
  for (const [title, countryCode] of [
    ["Foro en La Haya", "NL"],
    ["Foro en Malmö", "SE"],
  ]) {
    await createPublicEvent(db, world.own.head, { title, countryCode, stateCode: "" });
  }
  const page = (day: string) => {
    const asked = { filters: readAtlasQuery({}).filters, page: 1 };
    return readCountry(db, "NL", asked, new Date(`${day}T18:00:00Z`));
  };
  const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);
  const { notices, calls, events } = await page("2027-03-11");
  expect(titles(notices)).toEqual(["Para holandeses"]);
  expect(titles(calls)).toEqual(["De los Países Bajos"]);
  expect(titles(events)).toEqual(["Foro en La Haya"]);
  expect(titles((await page("2028-03-11")).events)).toEqual(["Foro en La Haya"]);
  expect((await page("2028-04-11")).events).toEqual([]);
});
