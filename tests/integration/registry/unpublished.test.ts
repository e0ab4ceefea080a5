import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { findAgreement } from "#lib/registry/find-agreement.ts";
import { openAgreementDocument } from "#lib/registry/open-agreement-document.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { publish, sampleAgreement, saveAgreement } from "./sample-agreement.ts";

const db = getDatabase();
const index = createRegistryIndex(db);
const TODAY = "2026-11-23";
const folder = await mkdtemp(path.join(tmpdir(), "portal-registry-"));
const storage = createStorage(folder);
afterAll(() => rm(folder, { recursive: true }));

const shown = sampleAgreement({ title: "Acuerdo sobre ajolotes" });
const hidden = sampleAgreement({
  title: "Acuerdo reservado sobre ajolotes",
  counterparts: [{ name: "Ciudad de Osaka", type: "GOVERNMENT", countryCode: "JP", place: "Osaka" }],
  published: false,
});
const documents: Record<string, string> = {};

beforeAll(async () => {
  await loadCatalogues(db);
  for (const sample of [shown, hidden]) {
    const agreementId = await saveAgreement(db, { ...sample, published: false });
    documents[sample.number] = await addDocument(agreementId, `Contenido de ${sample.number}`);
    if (sample.published) await publish(db, agreementId);
  }
});

async function addDocument(agreementId: string, content: string): Promise<string> {
  const stored = await storage.write(oneChunk(content), { maxBytes: 1000 });
  if (stored === "too-large") throw new Error("The sample is too large");
  const { key, ...file } = stored;
  const data = { agreementId, name: "acuerdo.pdf", mime: "application/pdf", storageKey: key, ...file };
  return (await db.agreementDocument.create({ data, select: { id: true } })).id;
}

async function* oneChunk(content: string) {
  yield Buffer.from(content);
}

const open = (number: string, documentId: string) =>
  openAgreementDocument(db, storage, { number, documentId });

test("neither list nor search show it, nor count it", async () => {
  for (const params of [{}, { q: "ajolotes" }, { q: hidden.number }, { q: "reservado" }, { pais: "JP" }]) {
    const { rows, total } = await searchAgreements(index, parseAgreementQuery(params).filters, TODAY);
    expect(rows.map((row) => row.number)).not.toContain(hidden.number);
    expect(total).toBe(rows.length);
  }
});

test("its country is not offered as a filter", async () => {
  const { facets } = await searchAgreements(index, parseAgreementQuery({}).filters, TODAY);
  expect(facets.pais.map(({ value }) => value)).toEqual(["FR"]);
});

test("its number answers nothing, as one that does not exist", async () => {
  expect(await findAgreement(db, hidden.number, TODAY)).toBeNull();
  expect(await findAgreement(db, "RAI-1999-99999", TODAY)).toBeNull();
  expect((await findAgreement(db, shown.number.toLowerCase(), TODAY))?.title).toBe(shown.title);
});

test("its document does not open, by its own number or by another's", async () => {
  const document = documents[hidden.number]!;
  expect(await open(hidden.number, document)).toBeNull();
  expect(await open(shown.number, document)).toBeNull();
  expect(await open(shown.number, randomUUID())).toBeNull();
  expect(await open(shown.number, "../../etc/passwd")).toBeNull();
});

test("a published document opens whole", async () => {
  const document = (await open(shown.number, documents[shown.number]!))!;
  expect(await text(document.read())).toBe(`Contenido de ${shown.number}`);
});

test("nothing inside of the office or of the storage leaves with it", async () => {
  const agreement = (await findAgreement(db, shown.number, TODAY))!;
  expect(Object.keys(agreement).sort()).toEqual([
    "areas",
    "counterparts",
    "demo",
    "documents",
    "endsOn",
    "inForceOn",
    "kind",
    "languages",
    "level",
    "municipality",
    "number",
    "purpose",
    "registeredOn",
    "replacedBy",
    "signedOn",
    "signedPlace",
    "signingBody",
    "state",
    "status",
    "statusReason",
    "terminatedOn",
    "terms",
    "text",
    "title",
    "validity",
    "withdrawnOn",
  ]);
  expect(Object.keys(agreement.documents[0]!).sort()).toEqual(["id", "mime", "name", "sha256", "size"]);
});
