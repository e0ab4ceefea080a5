import { expect, test } from "vitest";
import { PrismaPg } from "@prisma/adapter-pg";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { findAgreement } from "#lib/registry/find-agreement.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { saveAgreement, sampleAgreement } from "./sample-agreement.ts";

const TODAY = "2026-11-23";
const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL! });
const db = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
const index = createRegistryIndex(db);
let queries = 0;
db.$on("query", () => (queries += 1));

async function countQueries(ask: () => Promise<unknown>): Promise<number> {
  queries = 0;
  await ask();
  return queries;
}

const everyFilter = {
  q: "acuerdo",
  estado: "14",
  nivel: "estatal",
  pais: "FR",
  tipo: "cooperacion-especifica",
  area: "cultura",
  contraparte: "gubernamental",
  vigencia: "vigente",
  desde: "2000",
  hasta: "2030",
};

test("a page costs the same queries with one agreement and with sixty, with no filter and with all", async () => {
  await loadCatalogues(db);
  const { number } = await save();
  await count(number);
  await save();
  // The first time after a change, what changed is brought to memory: three more, whatever changed.
  const first = await count(number);
  const few = await count(number);
  for (let more = 0; more < 60; more++) await save();
  expect((await count(number)).list).toBe(first.list);
  const many = await count(number);
  expect(many).toEqual(few);
  expect(few).toEqual({ list: 2, filtered: 2, page: 1 });
});

async function save() {
  const sample = sampleAgreement({
    areas: ["cultura", "turismo"],
    counterparts: ["Lyon", "Niza"].map((place) => ({
      name: `Ciudad de ${place}`,
      type: "GOVERNMENT",
      countryCode: "FR",
      place,
    })),
  });
  await saveAgreement(db, sample);
  return sample;
}

async function count(number: string) {
  const search = (params: Record<string, string>) => () =>
    searchAgreements(index, parseAgreementQuery({ ...params, por_pagina: "100" }).filters, TODAY);
  return {
    list: await countQueries(search({})),
    filtered: await countQueries(search(everyFilter)),
    page: await countQueries(() => findAgreement(db, number, TODAY)),
  };
}
