import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { answerSearch } from "#lib/open-data/search/answer-search.ts";
import { getRegistryIndex } from "#lib/registry/search/registry-index.ts";
import { DOWNLOAD_CSP } from "#lib/security/download-csp.ts";
import { staticHeaders } from "#lib/security/static-headers.ts";
import { answerHere } from "#lib/web/answer-here.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

let allowed = true;
let hasRegistry = true;
let server: Server;
let origin: string;

beforeAll(async () => {
  await loadCatalogues(getDatabase());
  await saveAgreement(getDatabase(), sampleAgreement());
  const answer = answerHere(
    async (_, response) => void response.writeHead(200, { "X-By": "next" }).end(),
    () => Promise.resolve(allowed ? { RateLimit: "de sobra" } : null),
  );
  server = createServer((request, response) => {
    const registry = hasRegistry ? getRegistryIndex().read("2026-11-23") : Promise.resolve(null);
    void registry.then((columns) => answer(request, response, columns));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (path: string, init: RequestInit = {}) => fetch(origin + path, init);
const isByNext = (answer: Response) => answer.headers.get("x-by") === "next";

test("a search is answered as its route answers it, with the headers of every answer", async () => {
  const address = "/api/rai?q=cooperaci%C3%B3n&estado=14&por_pagina=10";
  const [here, route] = [await ask(address), await answerSearch(new Request(origin + address))];
  expect(isByNext(here)).toBe(false);
  expect(await here.text()).toBe(await route.text());
  const expected = {
    ...staticHeaders,
    ...Object.fromEntries(route.headers),
    "Content-Security-Policy": DOWNLOAD_CSP,
    RateLimit: "de sobra",
  };
  for (const [name, value] of Object.entries(expected)) expect(here.headers.get(name), name).toBe(value);
  expect(here.headers.get("strict-transport-security")).toBeNull();
});

test("who has it already is told so, and who came over https is told to come back that way", async () => {
  const first = await ask("/api/rai", { headers: { "X-Forwarded-Proto": "https" } });
  expect(first.headers.get("strict-transport-security")).toContain("max-age");
  const again = await ask("/api/rai", { headers: { "If-None-Match": first.headers.get("etag")! } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("everything else is Next's: other routes, other methods, a reader who takes too much, no database", async () => {
  for (const path of ["/api/rai.csv", "/api/rai/", "/registro", "/constructor"])
    expect(isByNext(await ask(path)), path).toBe(true);
  expect(isByNext(await ask("/api/rai", { method: "OPTIONS" }))).toBe(true);
  allowed = false;
  expect(isByNext(await ask("/api/rai"))).toBe(true);
  allowed = true;
  hasRegistry = false;
  expect(isByNext(await ask("/api/rai"))).toBe(true);
});
