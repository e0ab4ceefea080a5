import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as getCertificate } from "#app/(public)/registro/[numero]/constancia/route.ts";
import { GET as getEvidence } from "#app/(public)/registro/[numero]/prueba/route.ts";
import { GET as getCalculation } from "#app/api/calculadora/route.ts";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { publishRoot } from "#lib/registry-log/publish-root.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const sample = sampleAgreement();
beforeAll(async () => {
  await loadCatalogues(db);
  await saveAgreement(db, sample);
  await publishRoot(db, new Date("2027-03-02T18:00:00Z"));
});
afterAll(() => db.$disconnect());

const params = Promise.resolve({ numero: sample.number });
const answers = {
  constancia: (request: Request) => getCertificate(request, { params }),
  prueba: (request: Request) => getEvidence(request, { params }),
  calculadora: getCalculation,
};
const address = "http://localhost:3000/api/calculadora?desde=2026-03-02&dias=10";

test.each(Object.entries(answers))(
  "%s: who has it is not sent it again, nor told what it weighs",
  async (_, ask) => {
    const first = await ask(new Request(address));
    expect(first.status).toBe(200);
    expect((await first.bytes()).length).toBeGreaterThan(100);
    const etag = first.headers.get("etag")!;
    const again = await ask(new Request(address, { headers: { "if-none-match": `"otra", W/${etag}` } }));
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
    for (const name of ["content-type", "content-length", "content-disposition"]) {
      expect(again.headers.has(name), name).toBe(false);
    }
    expect(await again.text()).toBe("");
    const other = await ask(new Request(address, { headers: { "if-none-match": '"otra"' } }));
    expect(other.status).toBe(200);
  },
);
