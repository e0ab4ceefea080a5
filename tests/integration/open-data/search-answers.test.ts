import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { createDatabase } from "#lib/kernel/db.ts";
import { createSearchAnswers } from "#lib/open-data/search/search-answer.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const TODAY = "2026-11-23";
const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL! }),
  log: [{ emit: "event", level: "query" }],
});
const other = createDatabase(process.env.DATABASE_URL!, 2);
let queries = 0;
db.$on("query", () => (queries += 1));
const index = createRegistryIndex(db);
const answers = createSearchAnswers(index, "https://portal.example");
let corrected: string;

beforeAll(async () => {
  await loadCatalogues(db);
  for (let many = 0; many < 40; many += 1)
    await saveAgreement(other, sampleAgreement({ signedOn: `20${10 + (many % 10)}-05-05` }));
  corrected = await saveAgreement(other, sampleAgreement({ title: "Antes", signedOn: "2026-11-01" }));
});
afterAll(async () => {
  await Promise.all([db.$disconnect(), other.$disconnect()]);
});

const titlesOf = (answer: string) =>
  (JSON.parse(answer) as { resultados: { titulo: string }[] }).resultados.map(({ titulo }) => titulo);

test("once prepared, any page of agreements is answered without the database", async () => {
  const columns = await index.read(TODAY);
  await answers.prepare(columns);
  queries = 0;
  expect(titlesOf(await answers.answer({ por_pagina: "10", pagina: "3" }, columns))).toHaveLength(10);
  expect(titlesOf(await answers.answer({ desde: "2015" }, columns))).toContain("Antes");
  expect(queries).toBe(0);
});

test("an agreement that another program corrects is told anew, and only that one is read again", async () => {
  await recordActs(other, [
    {
      ...{ agreementId: corrected, kind: "CORRECTION", reason: "Se capturó mal." },
      ...{ effectiveOn: "2026-11-10", registeredOn: "2026-11-12", at: new Date() },
      ...{ sets: { title: "Después" }, author: { name: "Quien inscribe", officeKind: "CJA" } },
    },
  ]);
  const columns = await index.read(TODAY);
  queries = 0;
  expect(titlesOf(await answers.answer({}, columns))[0]).toBe("Después");
  expect(queries).toBe(1);
});
