import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { createDatabase, getDatabase } from "#lib/kernel/db.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { createRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { searchAgreements } from "#lib/registry/search/search-agreements.ts";
import { type Handler, keepAnswers } from "#lib/web/keep-answers.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const TODAY = "2026-11-23";
const index = createRegistryIndex(getDatabase());
let made = 0;
let fails = false;
let allowed = true;

/** Tells how many agreements there are, as Next would: in pieces, and ended only when it has been sent. */
const countAgreements: Handler = async (request, response) => {
  made += 1;
  if (fails) throw new Error("falla a propósito");
  if (!allowed) {
    response.statusCode = 429;
    response.end("espere");
    return;
  }
  const { total } = await searchAgreements(index, parseAgreementQuery({}).filters, TODAY);
  const isPage = !request.url!.startsWith("/api/");
  response.setHeader("Content-Type", isPage ? "text/html; charset=utf-8" : "application/json");
  response.setHeader("Content-Security-Policy", "script-src 'nonce-x'");
  if (request.url!.includes("galleta")) response.setHeader("Set-Cookie", "a=b");
  response.write(isPage ? "<script nonce=x>1</script><p>" : "[");
  response.end(isPage ? `${total}</p>` : `${total}]`);
  await once(response, "finish");
};

let server: Server;
let origin: string;
beforeAll(async () => {
  await loadCatalogues(getDatabase());
  const answer = keepAnswers(
    countAgreements,
    () => index.read(TODAY),
    () => Promise.resolve(allowed ? {} : null),
  );
  server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(503).end());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });

test("an answer is made once, and again as soon as another program publishes an agreement", async () => {
  await saveAgreement(getDatabase(), sampleAgreement());
  made = 0;
  for (let time = 0; time < 3; time += 1) expect(await (await ask("/api/rai?q=a")).json()).toEqual([1]);
  expect(made).toBe(1);
  const other = createDatabase(process.env.DATABASE_URL!, 1);
  await saveAgreement(other, sampleAgreement());
  await other.$disconnect();
  expect(await (await ask("/api/rai?q=a")).json()).toEqual([2]);
  expect(made).toBe(2);
});

test("a page is sent without its program, with the policy of a page for reading, compressed to who takes it", async () => {
  for (let time = 0; time < 2; time += 1) {
    const answer = await ask("/registro");
    expect(await answer.text()).toBe("<p>2</p>");
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    const etag = answer.headers.get("etag")!;
    const again = await ask("/registro", { "If-None-Match": `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
  const plain = await ask("/registro", { "Accept-Encoding": "identity" });
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, "<p>2</p>"]);
});

test("what has a cookie, fails, or belongs to somebody, is not kept", async () => {
  made = 0;
  for (const path of ["/registro?galleta", "/expedientes"]) {
    await (await ask(path)).text();
    await (await ask(path)).text();
  }
  expect(made).toBe(4);
  fails = true;
  expect((await ask("/registro?falla")).status).toBe(503);
  fails = false;
  expect((await ask("/registro?falla")).status).toBe(200);
});

test("a reader who asked too much is told so, kept or not", async () => {
  expect((await ask("/registro?mucho")).status).toBe(200);
  allowed = false;
  expect((await ask("/registro?mucho")).status).toBe(429);
  allowed = true;
  expect((await ask("/registro?mucho")).status).toBe(200);
});
