import { beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { recordRefusal } from "#lib/audit/record-refusal.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { findAgreement } from "#lib/registry/find-agreement.ts";
import { openAgreementDocument } from "#lib/registry/open-agreement-document.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { sampleAgreement, saveAgreement } from "./sample-agreement.ts";

const db = getDatabase();
const index = createRegistryIndex(db);
const TODAY = "2026-11-23";

beforeAll(async () => {
  await loadCatalogues(db);
  await saveAgreement(db, sampleAgreement({ title: "Acuerdo de cooperación sobre ajolotes" }));
});

const search = (params: Record<string, string>) =>
  searchAgreements(index, parseAgreementQuery(params).filters, TODAY);

test.each([
  "-".repeat(50),
  `${"- ".repeat(90)}a`,
  `a ${"-".repeat(150)}`,
  "--ajolotes",
  `${'"'.repeat(99)}a`,
  "a or ".repeat(40),
  "-a ".repeat(60),
  "%_\\:*&|!()<->",
  "\0\u0001😀",
])("a text made to break the search is answered: %j", async (q) => {
  await expect(search({ q })).resolves.toMatchObject({ page: 1 });
});

test("a hyphen still leaves a word out, and one alone says nothing", async () => {
  expect((await search({ q: "cooperacion -ajolotes" })).total).toBe(0);
  expect((await search({ q: "cooperacion - ajolotes" })).total).toBe(1);
});

test.each(["0000", "0000-05-05"])("the year 0 is told, not asked of the database: %s", async (year) => {
  const { ignored } = parseAgreementQuery({ desde: year, hasta: year });
  expect(ignored).toHaveLength(2);
  expect((await search({ desde: year, hasta: year })).total).toBe(1);
});

test("a number that no text could have is the number of nothing", async () => {
  expect(await findAgreement(db, "RAI-2026-\0", TODAY)).toBeNull();
  const where = { number: "\0", documentId: "019a0000-0000-7000-8000-000000000000" };
  expect(await openAgreementDocument(db, createStorage("/nowhere"), where)).toBeNull();
});

test("a refusal aimed at what no text could have leaves its trace", async () => {
  await recordRefusal(db, {
    at: new Date(),
    actor: null,
    action: "move:file",
    target: "\0",
    error: { code: "forbidden", message: "Inicie sesión." },
  });
  expect(await db.auditEntry.count({ where: { stream: "refusal:nobody" } })).toBe(1);
});
